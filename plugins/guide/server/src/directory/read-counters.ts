import type { Reader } from '#platform';
import { namesOfPivot, type Counter } from './counter';
import type { KnownCounter } from './resolve-counters';

const COUNTERS = `
select c.pivot, c.content from directory_counters c
 where c.generation = (select max(g.number) from directory_generations g
                        where g.current_at is not null)
   and c.communes @> array[:insee]::text[]
   and c.pivot = any (string_to_array(:pivots, '|'))`;

/** What the directory in place says of who serves a commune, for these pivots. */
export async function readCounters(
  reader: Reader,
  insee: string,
  pivots: readonly string[],
): Promise<KnownCounter[]> {
  if (pivots.length === 0) return [];
  const names = [...new Set(pivots.flatMap(namesOfPivot))];
  const rows = await reader.rows<{ pivot: string; content: string }>(COUNTERS, {
    insee,
    pivots: names.join('|'),
  });
  return rows.map(({ pivot, content }) => ({
    pivot,
    insee,
    counter: JSON.parse(content) as Counter,
  }));
}
