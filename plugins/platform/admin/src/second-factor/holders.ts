import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Holder } from '../../../shared/second-factor';

export const RESET_FACTORS = [{ action: 'plugin::platform.second-factor.reset', subject: null }];

const ADDRESS = '/platform/second-factor/holders';

/** Who signs in with a second factor; null until it is known. */
export function useHolders() {
  const { get, del } = useFetchClient();
  const [holders, setHolders] = useState<readonly Holder[] | null>(null);
  const read = useCallback(async () => {
    try {
      setHolders((await get<{ holders: Holder[] }>(ADDRESS)).data.holders);
    } catch {
      setHolders(null);
    }
  }, [get]);
  useEffect(() => void read(), [read]);
  return {
    holders,
    async reset({ id }: Holder): Promise<void> {
      try {
        await del(`${ADDRESS}/${id}`);
      } finally {
        await read();
      }
    },
  };
}
