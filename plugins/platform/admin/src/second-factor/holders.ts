import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export const RESET_FACTORS = [{ action: 'plugin::platform.second-factor.reset', subject: null }];

export interface Holder {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly since: string;
}

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
