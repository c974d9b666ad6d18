import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import type { OwnEntry, WholeOwnEntry } from '../domain/own-entry';
import type { Standpoint } from '../domain/standpoint';
import { additionsHere, standingAt } from './additions-here';

/** Whose pages ask, and where they stand. */
export interface Asking {
  readonly reader: Reader;
  readonly site: number;
  readonly standpoint: Standpoint;
}

/** Columns of an entry in lists, from rows of `ownRowsWhere`. */
export const FACTS = `f."documentId", f.reach, f."reachCode", f."from", f.entry as theme,
  f.content->>'audience' as audience, f.content->>'slug' as slug, f.content->>'title' as title,
  nullif(f.content->>'summary', '') as summary, f."publishFrom", f."publishUntil", f."savedAt"`;

export const ownRowsWhere = (which: string): string => additionsHere(['own-entry'], which);

/** Values of a statement that holds `ownRowsWhere`. */
export const valuesFor = ({ site, standpoint }: Asking) => standingAt(site, standpoint);

const OF_AUDIENCES = `
select ${FACTS} from (${ownRowsWhere("a.audience = any (string_to_array(:audiences, '|'))")}) f
 where :theme = '' or f.entry = :theme`;

/** What a site shows of some audiences, all of it or under one page of the guide. */
export function ownEntriesOf(
  asking: Asking,
  audiences: readonly Audience[],
  theme = '',
): Promise<OwnEntry[]> {
  const values = { ...valuesFor(asking), audiences: audiences.join('|'), theme };
  return asking.reader.rows<OwnEntry>(OF_AUDIENCES, values);
}

const ALL = `select ${FACTS} from (${ownRowsWhere('true')}) f`;

export const allOwnEntries = (asking: Asking): Promise<OwnEntry[]> =>
  asking.reader.rows<OwnEntry>(ALL, valuesFor(asking));

const AT = `
select ${FACTS}, coalesce(f.content->>'body', '') as body
  from (${ownRowsWhere('true')}) f where f.content->>'slug' = :slug`;

/** Those that bear an address, whatever their windows. */
export const ownEntriesAt = (asking: Asking, slug: string): Promise<WholeOwnEntry[]> =>
  asking.reader.rows<WholeOwnEntry>(AT, { ...valuesFor(asking), slug });

const DRAFT = `
select a.document_id as "documentId", a.reach, coalesce(a.reach_code, '') as "reachCode",
       null::json as "from", coalesce(a.entry, '') as theme, a.audience, a.slug, a.title,
       nullif(a.summary, '') as summary, a.publish_from as "publishFrom",
       a.publish_until as "publishUntil", a.updated_at as "savedAt", coalesce(a.body, '') as body
  from guide_own_entries a
 where a.site_key = :site and a.published_at is null and a.document_id = :document limit 1`;

export async function draftOwnEntry(
  { reader, site }: Pick<Asking, 'reader' | 'site'>,
  document: string,
): Promise<WholeOwnEntry | null> {
  const [row] = await reader.rows<WholeOwnEntry>(DRAFT, { site, document });
  return row ?? null;
}
