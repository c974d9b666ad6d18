import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FoundCommunes } from '../../../shared/new-site';

export type { Commune } from '../../../shared/new-site';

export type Search = FoundCommunes | 'idle' | 'searching' | 'failed';

const SHORTEST = 2;

/**
 * The communes that answer to what is typed. Nothing is asked as well: the server reads the list of
 * all those of France while the person begins to type.
 */
export function useCommunes(typed: string): Search {
  const { get } = useFetchClient();
  const [search, setSearch] = useState<Search>('idle');
  useEffect(() => {
    const isBegun = typed.length >= SHORTEST;
    const abort = new AbortController();
    const { signal } = abort;
    setSearch((before) => (isBegun ? whileSearching(before) : 'idle'));
    get<FoundCommunes>(`/sites/communes?${new URLSearchParams({ q: isBegun ? typed : '' })}`, {
      signal,
    })
      .then(({ data }) => setSearch(isBegun ? data : 'idle'))
      .catch(() => {
        if (!signal.aborted) setSearch(isBegun ? 'failed' : 'idle');
      });
    return () => abort.abort();
  }, [get, typed]);
  return search;
}

/** What was found stays in sight until there is something else. */
const whileSearching = (before: Search): Search =>
  typeof before === 'object' ? before : 'searching';
