import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Audience } from '../../../shared/audience';
import type { FoundEntry } from '../../../shared/found-entry';

/** People add a word rather than read further. */
export const MOST = 20;

export type Search = readonly FoundEntry[] | 'idle' | 'searching' | 'failed';

const SHORTEST = 2;

/** Most come for the first: its entries stand first. */
const AUDIENCES: readonly Audience[] = ['particuliers', 'professionnels', 'associations'];

/** The entries that answer to what is typed. */
export function useFoundEntries(typed: string): Search {
  const { get } = useFetchClient();
  const [search, setSearch] = useState<Search>('idle');
  useEffect(() => {
    if (typed.length < SHORTEST) return setSearch('idle');
    const abort = new AbortController();
    const { signal } = abort;
    setSearch((before) => (typeof before === 'object' ? before : 'searching'));
    const among = (audience: Audience) =>
      get<FoundEntry[]>(`/guide/entries?${new URLSearchParams({ audience, q: typed })}`, {
        signal,
      });
    Promise.all(AUDIENCES.map(among))
      .then((answers) => setSearch(answers.flatMap(({ data }) => data).slice(0, MOST)))
      .catch(() => {
        if (!signal.aborted) setSearch('failed');
      });
    return () => abort.abort();
  }, [get, typed]);
  return search;
}
