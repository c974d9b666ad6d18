import type { Reader } from '#platform';
import { namesOfPivot, type Counter } from '../domain/counter';
import type { KnownCounter } from '../domain/resolve-counters';

const COUNTERS = `
with current as (select max(g.number) as number from directory_generations g
                  where g.current_at is not null),
wanted as (select string_to_array(:pivots, '|') as pivots)
select c.pivot, c.content, true as "namedByCommune"
  from current, wanted, directory_communes m, directory_counters c
 where m.generation = current.number and m.insee = :insee
   and c.generation = current.number and c.number = any (m.counters)
   and c.pivot = any (wanted.pivots)
union all
select c.pivot, c.content, false
  from current, wanted, directory_counters c
 where c.generation = current.number and c.communes @> array[:insee]::text[]
   and c.pivot = any (wanted.pivots)`;

interface Row {
  readonly pivot: string;
  readonly content: string;
  readonly namedByCommune: boolean;
}

/** What the directory in place says of who serves a commune, for these pivots. */
export async function readCounters(
  reader: Reader,
  insee: string,
  pivots: readonly string[],
): Promise<KnownCounter[]> {
  if (pivots.length === 0) return [];
  const names = [...new Set(pivots.flatMap(namesOfPivot))];
  const rows = await reader.rows<Row>(COUNTERS, {
    insee,
    pivots: names.join('|'),
  });
  return rows.map(({ pivot, content, namedByCommune }) => ({
    ...{ pivot, insee, namedByCommune },
    counter: JSON.parse(content) as Counter,
  }));
}
