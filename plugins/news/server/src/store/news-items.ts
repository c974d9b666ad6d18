import type { Reader } from '#platform';
import { filesOf, type FileRow } from '#media';

const UID = 'plugin::news.news-item';

/** A published news item as the database gives it; `cover` and lists are media rows. */
export interface NewsRow {
  readonly id: number;
  readonly document_id: string;
  readonly title: string;
  readonly slug: string;
  readonly lead: string | null;
  readonly body: string | null;
  readonly publish_from: Date;
  readonly publish_until: Date | null;
  readonly pinned_until: Date | null;
  readonly updated_at: Date;
  readonly cover: FileRow[];
}

export type FullNewsRow = NewsRow & {
  readonly images: FileRow[];
  readonly attachments: FileRow[];
};

/** News to show, and the next instant at which that list changes by itself. */
export interface NewsList {
  readonly items: NewsRow[];
  readonly changesAt: Date | null;
}

const TEASER = `n.id, n.document_id, n.title, n.slug, n.lead, n.publish_from, n.publish_until,
  n.pinned_until, n.updated_at, ${filesOf({ id: 'n.id', type: UID, field: 'cover' })} as cover`;

const PUBLISHED = `n.site_key = :site and n.published_at is not null`;
const VISIBLE = `${PUBLISHED} and n.publish_from <= :now
  and (n.publish_until is null or n.publish_until > :now)`;

/** Bounds of windows still to come: three short walks along partial indexes. */
const CHANGES_AT = `least(
  (select min(n.publish_from) from news_items n where ${PUBLISHED} and n.publish_from > :now),
  (select min(n.publish_until) from news_items n where ${PUBLISHED} and n.publish_until > :now),
  (select min(n.pinned_until) from news_items n where ${PUBLISHED} and n.pinned_until > :now))`;

/**
 * A list and the instant at which it changes, which must be known of an empty list too: it comes
 * in a row without an item.
 */
const LIST = (items: string, order: string) => `
select bounds.changes_at, item.* from (select ${CHANGES_AT} as changes_at) bounds
  left join (${items}) item on true order by ${order}`;

/** Pinned items are few: they are found by their own index, then put in order. */
const HEADLINES = LIST(
  `
with pinned as materialized (
  select n.id, n.publish_from from news_items n where ${VISIBLE} and n.pinned_until > :now),
chosen as (
  (select p.id, true as pinned, p.publish_from from pinned p
    order by p.publish_from desc, p.id desc limit :limit)
  union all
  (select n.id, false, n.publish_from from news_items n
    where ${VISIBLE} and (n.pinned_until is null or n.pinned_until <= :now)
    order by n.publish_from desc, n.id desc limit :limit)
  order by pinned desc, publish_from desc, id desc limit :limit)
select c.pinned, ${TEASER}
  from chosen c join news_items n on n.id = c.id`,
  'item.pinned desc, item.publish_from desc, item.id desc',
);

const PAGE = LIST(
  `
select ${TEASER}, count(*) over () as total
  from news_items n where ${VISIBLE}
 order by n.publish_from desc, n.id desc limit :limit offset :offset`,
  'item.publish_from desc, item.id desc',
);

const WHOLE = `${TEASER}, n.body, ${filesOf({ id: 'n.id', type: UID, field: 'images' })} as images,
       ${filesOf({ id: 'n.id', type: UID, field: 'attachments' })} as attachments`;

const ITEM = `
select ${WHOLE} from news_items n where ${PUBLISHED} and n.slug = :slug limit 1`;

const DRAFT = `
select ${WHOLE} from news_items n
 where n.site_key = :site and n.published_at is null and n.document_id = :document limit 1`;

type Bounds = { readonly changes_at: Date | null; readonly id: number | null; total?: string };

type Listed = Bounds & (NewsRow | { readonly id: null });

/** Pinned news first, then the latest: what a home page shows. One statement. */
export async function headlineNews(reader: Reader, site: number, now: Date, limit: number) {
  return toList(await reader.rows<Listed>(HEADLINES, { site, now: now.toISOString(), limit }));
}

/** One page of all the news, latest first; `total` counts the visible items. */
export async function newsPage(
  reader: Reader,
  site: number,
  now: Date,
  page: number,
  size: number,
) {
  const rows = await reader.rows<Listed>(PAGE, {
    site,
    now: now.toISOString(),
    limit: size,
    offset: (page - 1) * size,
  });
  return { ...toList(rows), total: Number(rows[0]?.total ?? 0) };
}

/** The published item at an address, whether its window is open or not. */
export async function newsItemAt(
  reader: Reader,
  site: number,
  slug: string,
): Promise<FullNewsRow | null> {
  const [row] = await reader.rows<FullNewsRow>(ITEM, { site, slug });
  return row ?? null;
}

/** The draft of an item, which bears a date only when somebody chose one. */
export async function draftNewsItem(
  reader: Reader,
  site: number,
  document: string,
): Promise<(Omit<FullNewsRow, 'publish_from'> & { publish_from: Date | null }) | null> {
  const [row] = await reader.rows<FullNewsRow>(DRAFT, { site, document });
  return row ?? null;
}

const toList = (rows: Listed[]): NewsList => ({
  items: rows.filter((row) => row.id !== null),
  changesAt: rows[0]?.changes_at ?? null,
});
