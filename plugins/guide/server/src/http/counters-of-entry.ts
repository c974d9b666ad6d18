import type { SiteIdentity } from '#sites';
import type { PublicRequest } from '#web';
import { elementsOf, wordsOf, type GuideEntry } from '../domain/tree';
import { readCounters } from '../store/read-counters';
import {
  resolveCounters,
  type ResolvedCounters,
  type ServedCommune,
} from '../domain/resolve-counters';

/** The counters of one commune, for each pivot that an entry names. */
export type CountersByPivot = (pivot: string) => ResolvedCounters;

/** Read in one statement, whatever the number of contacts in the entry. */
export async function countersOfEntry(
  { site, reader }: Pick<PublicRequest, 'site' | 'reader'>,
  entry: GuideEntry,
): Promise<CountersByPivot> {
  const commune = communeServedBy(site);
  const directory = commune ? await readCounters(reader, commune.insee, pivotsOf(entry)) : [];
  return (pivot) => resolveCounters(pivot, commune, directory);
}

/** A body without commune of its own has no counters: nobody can say where its visitors live. */
function communeServedBy({ collectivity, office }: SiteIdentity): ServedCommune | null {
  if (collectivity?.kind !== 'commune') return null;
  return { insee: collectivity.insee ?? '', hasOwnTownHall: office !== null };
}

const pivotsOf = (entry: GuideEntry): string[] => [
  ...new Set(
    elementsOf(entry)
      .filter(({ kind }) => kind === 'pivot')
      .map(wordsOf)
      .filter(Boolean),
  ),
];
