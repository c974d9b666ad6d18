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

export type ResolvedCounters =
  | { readonly kind: 'own-town-hall' }
  | { readonly kind: 'counters'; readonly counters: readonly Counter[] }
  | { readonly kind: 'unknown' };

/** The pivot of the town hall, in the directory of the administration. */
const TOWN_HALL = 'mairie';

/** A commune's own data come first; then what the directory says of who serves it. */
export function resolveCounters(
  pivot: string,
  commune: ServedCommune | null,
  directory: readonly KnownCounter[],
): ResolvedCounters {
  if (!commune) return { kind: 'unknown' };
  if (pivot === TOWN_HALL && commune.hasOwnTownHall) return { kind: 'own-town-hall' };
  const names = namesOfPivot(pivot);
  const found = directory.filter(
    (known) => known.insee === commune.insee && names.includes(known.pivot),
  );
  const counters = [...new Map(surest(found).map(({ counter }) => [counter.id, counter])).values()];
  if (counters.length === 0) return { kind: 'unknown' };
  return { kind: 'counters', counters: counters.toSorted(nearestFirst(commune.insee)) };
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
