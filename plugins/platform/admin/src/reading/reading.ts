import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export interface Reading<T> {
  /** What was read last; it stays while it is read again. */
  readonly value: T | null;
  /** `missing`: the server answered that there is nothing at this address. */
  readonly state: 'reading' | 'read' | 'failed' | 'missing';
  /** Counts the readings: what a write answered is none. */
  readonly times: number;
  readonly again: () => Promise<void>;
  /** Takes what a write answered for the newest reading. */
  readonly replace: (value: T) => void;
}

/** What the server answers at an address. */
export function useReading<T>(address: string): Reading<T> {
  const { get } = useFetchClient();
  const [value, setValue] = useState<T | null>(null);
  const [times, setTimes] = useState(0);
  const [state, setState] = useState<Reading<T>['state']>('reading');

  const read = useCallback(
    async (signal?: AbortSignal) => {
      setState('reading');
      try {
        const { data } = await get<T>(address, { signal });
        setValue(data);
        setTimes((before) => before + 1);
        setState('read');
      } catch (error) {
        if (!signal?.aborted) setState(isMissing(error) ? 'missing' : 'failed');
      }
    },
    [get, address],
  );

  useEffect(() => {
    const abort = new AbortController();
    void read(abort.signal);
    return () => abort.abort();
  }, [read]);

  const again = useCallback(() => read(), [read]);
  return { value, times, state, again, replace: setValue };
}

const isMissing = (error: unknown): boolean => isFetchError(error) && error.status === 404;
