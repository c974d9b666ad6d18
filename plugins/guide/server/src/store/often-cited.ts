import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';

/** Entries that many parts of the guide send to; neighbours in one dossier count once. */
const OFTEN_CITED = `
with guide as (
  select e.* from guide_entries e,
    (select max(g.number) as number from guide_generations g
      where g.audience = :audience and g.current_at is not null) c
   where e.audience = :audience and e.id like 'F%'
     and e.since <= c.number and (e.until is null or e.until > c.number)),
cited as (
  select l as id, count(distinct coalesce(e.trail::json -> -1 ->> 'id', e.id)) as dossiers
    from guide e, unnest(e.links) as l group by l)
select e.id, e.title from cited join guide e using (id)
 order by cited.dossiers desc, e.title limit :limit`;

export const oftenCited = (
  reader: Reader,
  audience: Audience,
  limit: number,
): Promise<{ id: string; title: string }[]> => reader.rows(OFTEN_CITED, { audience, limit });
