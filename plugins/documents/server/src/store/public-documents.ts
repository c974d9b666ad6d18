import type { Reader } from '#platform';
import { filesOf, type FileRow } from '#media';
import type { DocumentChoice } from '../domain/document-choice';
import type { DocumentKind } from '../domain/document-kind';

const UID = 'plugin::documents.public-document';

export interface DocumentRow {
  readonly id: number;
  readonly document_id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** `YYYY-MM-DD` */
  readonly dated_on: string;
  readonly description: string | null;
  readonly updated_at: Date;
  readonly file: FileRow[];
}

/** Visible documents by year and kind: what the filters offer. */
export interface DocumentCount {
  readonly year: string;
  readonly kind: DocumentKind;
  readonly count: number;
}

const PUBLISHED = 'd.site_key = :site and d.published_at is not null';
const VISIBLE = `${PUBLISHED} and (d.publish_from is null or d.publish_from <= :now)
  and (d.publish_until is null or d.publish_until > :now)`;

const CHANGES_AT = `least(
  (select min(d.publish_from) from public_documents d where ${PUBLISHED} and d.publish_from > :now),
  (select min(d.publish_until) from public_documents d where ${PUBLISHED} and d.publish_until > :now))`;

const ROW = `d.id, d.document_id, d.title, d.kind, d.dated_on::text, d.description, d.updated_at,
       ${filesOf({ id: 'd.id', type: UID, field: 'file' })} as file`;

const DRAFT = `
select ${ROW} from public_documents d
 where d.site_key = :site and d.published_at is null and d.document_id = :document limit 1`;

/** An empty list changes too: the instant then comes in a row without a document. */
const LIST = (items: string) => `
select bounds.changes_at, item.* from (select ${CHANGES_AT} as changes_at) bounds
  left join (${items}) item on true order by item.dated_on desc, item.id desc`;

const LATEST = LIST(`
select ${ROW} from public_documents d where ${VISIBLE}
 order by d.dated_on desc, d.id desc limit :limit`);

const PAGE = LIST(`
select ${ROW}, count(*) over () as total
  from public_documents d
 where ${VISIBLE} and (:kind::text is null or d.kind = :kind)
   and (:year::text is null or d.dated_on between (:year || '-01-01')::date and (:year || '-12-31')::date)
 order by d.dated_on desc, d.id desc limit :limit offset :offset`);

const COUNTS = `
select extract(year from d.dated_on)::text as year, d.kind, count(*)::int as count
  from public_documents d where ${VISIBLE}
 group by 1, 2 order by 1 desc, 2`;

type Bounds = { readonly changes_at: Date | null; readonly id: number | null; total?: string };

type Listed = Bounds & (DocumentRow | { readonly id: null });

interface PageOptions {
  readonly choice?: DocumentChoice;
  readonly page?: number;
  readonly size: number;
}

/** The latest visible documents: what a home page shows. */
export async function latestDocuments(reader: Reader, site: number, now: Date, limit: number) {
  return toList(await reader.rows<Listed>(LATEST, { site, now: now.toISOString(), limit }));
}

/** One page of the visible documents, latest first; `total` counts them all. */
export async function documentPage(reader: Reader, site: number, now: Date, options: PageOptions) {
  const { choice, page = 1, size } = options;
  const rows = await reader.rows<Listed>(PAGE, {
    site,
    now: now.toISOString(),
    kind: choice?.kind ?? null,
    year: choice?.year ?? null,
    limit: size,
    offset: (page - 1) * size,
  });
  return { ...toList(rows), total: Number(rows[0]?.total ?? 0) };
}

function toList(rows: Listed[]) {
  const items: readonly DocumentRow[] = rows.filter((row) => row.id !== null);
  return { items, changesAt: rows[0]?.changes_at ?? null };
}

export async function documentCounts(
  reader: Reader,
  site: number,
  now: Date,
): Promise<DocumentCount[]> {
  return reader.rows<DocumentCount>(COUNTS, { site, now: now.toISOString() });
}

export async function draftDocument(
  reader: Reader,
  site: number,
  document: string,
): Promise<DocumentRow | null> {
  const [row] = await reader.rows<DocumentRow>(DRAFT, { site, document });
  return row ?? null;
}
