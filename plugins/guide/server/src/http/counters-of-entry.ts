import type { SiteIdentity } from '#sites';
import { placesAt, type OpenPlace, type PublicRequest } from '#web';
import type { Counter } from '../domain/counter';
import {
  placesFor,
  resolveCounters,
  sendsToTownHall,
  type ResolvedCounters,
  type ServedCommune,
} from '../domain/resolve-counters';
import { elementsOf, wordsOf, type GuideEntry } from '../domain/tree';
import { readCounters } from '../store/read-counters';
import { withPivots, type GuideReception } from './reception-pivots';

/** What a pivot of the entry leads to, as it stands now. */
export type ShownCounters =
  | { readonly kind: 'own-town-hall' }
  | {
      readonly kind: 'counters';
      readonly places: readonly OpenPlace[];
      readonly counters: readonly Counter[];
    }
  | { readonly kind: 'unknown' };

export interface EntryCounters {
  at(pivot: string): ShownCounters;
  /** The entry tells its readers to go to the town hall, and the site has one. */
  readonly sendsToTownHall: boolean;
  /** When what is said of the commune's own places may be wrong. */
  readonly staleAt: Date | null;
}

/** Read in one statement, whatever the number of contacts in the entry. */
export async function countersOfEntry(
  { site, reader, now }: Pick<PublicRequest, 'site' | 'reader' | 'now'>,
  entry: GuideEntry,
): Promise<EntryCounters> {
  const commune = communeServedBy(site);
  const pivots = pivotsOf(entry);
  const directory = commune ? await readCounters(reader, commune.insee, pivots) : [];
  const receptions = withPivots(site.receptions);
  const own = pivots.flatMap((pivot) => placesFor(pivot, receptions));
  return {
    at: (pivot) => shown(resolveCounters(pivot, commune, directory, receptions), site, now),
    sendsToTownHall: sendsToTownHall(pivots, commune),
    staleAt: placesAt(site, own, now).staleAt,
  };
}

const shown = (
  resolved: ResolvedCounters<GuideReception>,
  site: SiteIdentity,
  now: Date,
): ShownCounters =>
  resolved.kind === 'counters'
    ? {
        kind: 'counters',
        places: placesAt(site, resolved.receptions, now).places,
        counters: resolved.counters,
      }
    : resolved;

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
