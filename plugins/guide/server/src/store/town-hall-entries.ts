import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';

const SENDING_THERE = `
select e.id, e.title
  from (select max(g.number) as number from guide_generations g
         where g.audience = :audience and g.current_at is not null) c
  join guide_entries e on e.audience = :audience
   and e.since <= c.number and (e.until is null or e.until > c.number)
 where e.type like 'Fiche d%information%' and e.search @@ to_tsquery('parvis_french', 'mairie')
 order by length(e.words) - length(replace(lower(e.words), 'mairie', '')) desc, e.title
 limit :limit`;

/** Entries that speak most of the town hall: what people come there for. */
export const townHallEntries = (
  reader: Reader,
  audience: Audience,
  limit: number,
): Promise<{ id: string; title: string }[]> => reader.rows(SENDING_THERE, { audience, limit });
