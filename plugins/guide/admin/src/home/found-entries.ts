import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FoundEntry } from '../../../shared/local-additions';

export type Search = readonly FoundEntry[] | 'idle' | 'searching' | 'failed';

const SHORTEST = 2;

/** The entries that answer to what is typed. */
export function useFoundEntries(typed: string): Search {
  const { get } = useFetchClient();
  const [search, setSearch] = useState<Search>('idle');
  useEffect(() => {
    if (typed.length < SHORTEST) return setSearch('idle');
    const abort = new AbortController();
    const { signal } = abort;
    setSearch((before) => (typeof before === 'object' ? before : 'searching'));
    get<FoundEntry[]>(`/guide/entries?${new URLSearchParams({ q: typed })}`, { signal })
      .then(({ data }) => setSearch(data))
      .catch(() => {
        if (!signal.aborted) setSearch('failed');
      });
    return () => abort.abort();
  }, [get, typed]);
  return search;
}
