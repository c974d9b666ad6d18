import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { saidIn } from '../refusals/refusal';
import type { OwnFactor, RecoveryCodes, ShownKey } from '../../../shared/second-factor';

interface Unreadable {
  /** Why, when the server says it. */
  readonly unreadable: string | null;
}

const ADDRESS = '/platform/second-factor';

/** The second factor of the person signed in, and how it is changed. */
export function useOwnFactor() {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<OwnFactor | 'reading' | Unreadable>('reading');

  const read = useCallback(async () => {
    try {
      setState((await get<OwnFactor>(ADDRESS)).data);
    } catch (error) {
      setState({ unreadable: saidIn(error) });
    }
  }, [get]);

  useEffect(() => void read(), [read]);

  return {
    state,
    read,
    begin: async (password: string) =>
      (await post<ShownKey>(`${ADDRESS}/enrolment`, { password })).data,
    confirm: async (code: string) =>
      (await post<RecoveryCodes>(ADDRESS, { code })).data.recoveryCodes,
    renew: async (proof: string) =>
      (await post<RecoveryCodes>(`${ADDRESS}/recovery-codes`, { proof })).data.recoveryCodes,
    async turnOff(proof: string): Promise<void> {
      await post(`${ADDRESS}/removal`, { proof });
    },
  };
}

export type FactorDesk = ReturnType<typeof useOwnFactor>;
