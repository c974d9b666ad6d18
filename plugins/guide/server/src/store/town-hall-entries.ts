import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import { IN_GUIDE } from './current-guide';

const SENDING_THERE = `
select e.id, e.title ${IN_GUIDE}
 where e.type like 'Fiche d%information%' and e.search @@ to_tsquery('parvis_french', 'mairie')
 order by length(e.words) - length(replace(lower(e.words), 'mairie', '')) desc, e.title
 limit :limit`;

/** Entries that speak most of the town hall: what people come there for. */
export const townHallEntries = (
  reader: Reader,
  audience: Audience,
  limit: number,
): Promise<{ id: string; title: string }[]> => reader.rows(SENDING_THERE, { audience, limit });
