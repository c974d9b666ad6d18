import { namesOfPivot, type Counter } from './counter';

/** Whom a page of the guide speaks to. */
export interface ServedCommune {
  readonly insee: string;
  /** The town hall wrote its own address and hours on its site. */
  readonly hasOwnTownHall: boolean;
}

/** A counter, for whom and for what the directory says that it is. */
export interface KnownCounter {
  readonly pivot: string;
  readonly insee: string;
  /** The file of the commune says so, and not only the counter itself. */
  readonly namedByCommune: boolean;
  readonly counter: Counter;
}

/** Where the site itself says that somebody receives. */
export interface OwnPlace {
  /** What it is the counter of, as the directory would say. */
  readonly pivots: readonly string[];
  /** No other counter is to be shown. */
  readonly standsAlone: boolean;
}

export type ResolvedCounters<Place> =
  | { readonly kind: 'own-town-hall' }
  | {
      readonly kind: 'counters';
      /** What the site wrote itself, which comes first. */
      readonly receptions: readonly Place[];
      readonly counters: readonly Counter[];
    }
  | { readonly kind: 'unknown' };

/** The pivot of the town hall, in the directory of the administration. */
const TOWN_HALL = 'mairie';

/** The commune's own town hall is among those whom an entry tells its readers to ask. */
export const sendsToTownHall = (
  pivots: readonly string[],
  commune: ServedCommune | null,
): boolean => commune !== null && commune.hasOwnTownHall && pivots.includes(TOWN_HALL);

/** A commune's own data come first; then what the directory says of who serves it. */
export function resolveCounters<Place extends OwnPlace>(
  pivot: string,
  commune: ServedCommune | null,
  directory: readonly KnownCounter[],
  own: readonly Place[],
): ResolvedCounters<Place> {
  if (pivot === TOWN_HALL && commune?.hasOwnTownHall) return { kind: 'own-town-hall' };
  const receptions = placesFor(pivot, own);
  const counters = receptions.some(({ standsAlone }) => standsAlone)
    ? []
    : countersOf(pivot, commune, directory);
  if (receptions.length + counters.length === 0) return { kind: 'unknown' };
  return { kind: 'counters', receptions, counters };
}

/** The site's own places, under any name of the pivot. */
export function placesFor<Place extends OwnPlace>(
  pivot: string,
  own: readonly Place[],
): readonly Place[] {
  const names = namesOfPivot(pivot);
  return own.filter(({ pivots }) => pivots.some((one) => names.includes(one)));
}

/** Nobody can say where the visitors of a body without commune live. */
function countersOf(
  pivot: string,
  commune: ServedCommune | null,
  directory: readonly KnownCounter[],
): Counter[] {
  if (!commune) return [];
  const names = namesOfPivot(pivot);
  const found = directory.filter(
    (known) => known.insee === commune.insee && names.includes(known.pivot),
  );
  const counters = [...new Map(surest(found).map(({ counter }) => [counter.id, counter])).values()];
  return counters.toSorted(nearestFirst(commune.insee));
}

/**
 * A counter often gives no other commune than that where it stands; the file of a commune names
 * all those that serve it, and only those.
 */
function surest(found: readonly KnownCounter[]): readonly KnownCounter[] {
  const named = found.filter(({ namedByCommune }) => namedByCommune);
  return named.length > 0 ? named : found;
}

/** Those of the commune itself, then by name. */
const nearestFirst = (insee: string) => (a: Counter, b: Counter) =>
  Number(b.seat === insee) - Number(a.seat === insee) || a.name.localeCompare(b.name, 'fr');
