import type { Reader } from '#platform';
import type { ReachKind } from '../../../shared/reach';

/** An entry as its site wrote it, and the period in which visitors see what is published of it. */
export interface WrittenOwnEntry {
  readonly documentId: string;
  readonly title: string;
  readonly summary: string;
  readonly reach: ReachKind;
  readonly reachCode: string;
  readonly savedAt: Date;
  readonly isPublished: boolean;
  readonly publishFrom: Date | null;
  readonly publishUntil: Date | null;
}

const WRITTEN = `
select d.document_id as "documentId", coalesce(d.title, '') as title,
       coalesce(d.summary, '') as summary, d.reach, coalesce(d.reach_code, '') as "reachCode",
       d.updated_at at time zone 'UTC' as "savedAt", p.id is not null as "isPublished",
       p.publish_from at time zone 'UTC' as "publishFrom",
       p.publish_until at time zone 'UTC' as "publishUntil"
  from guide_own_entries d
  left join guide_own_entries p
    on p.document_id = d.document_id and p.site_key = d.site_key and p.published_at is not null
 where d.site_key = :site and d.published_at is null
 order by lower(d.title), d.id`;

/** Drafts too. */
export const writtenOwnEntries = (
  reader: Reader,
  { site }: { readonly site: number },
): Promise<WrittenOwnEntry[]> => reader.rows<WrittenOwnEntry>(WRITTEN, { site });
