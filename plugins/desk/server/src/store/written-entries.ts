import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';
import type { Kind } from '../domain/kind';

/** A draft, and the window of its published version. */
export interface WrittenEntry {
  readonly document_id: string;
  readonly title: string;
  readonly updated_at: Date;
  readonly published: boolean;
  /** The draft was changed since its publication. */
  readonly changed: boolean;
  readonly from: Date | null;
  readonly until: Date | null;
}

const COLUMNS = `
select d.document_id, d.title, d.updated_at, p.id is not null as published,
       p.id is not null and d.updated_at > p.updated_at as changed,
       case when p.id is null then d.publish_from else p.publish_from end as "from",
       case when p.id is null then d.publish_until else p.publish_until end as "until",
       count(*) over ()::int as total
  from ?? d left join ?? p on p.document_id = d.document_id and p.published_at is not null
 where d.published_at is null`;

const LATEST_FIRST = `
 order by coalesce(case when p.id is null then d.publish_from else p.publish_from end, d.updated_at) desc, d.id desc`;

type Listed = WrittenEntry & { readonly total: number };

/** Latest first on the site of the scope: by the day of what has one, or of its last writing. */
export async function latestEntries(strapi: Core.Strapi, kind: Kind, limit: number) {
  const rows = await select(strapi, kind, `${LATEST_FIRST} limit ?`, [limit]);
  return { entries: rows, total: rows[0]?.total ?? 0 };
}

export async function writtenEntry(strapi: Core.Strapi, kind: Kind, documentId: string) {
  const [row] = await select(strapi, kind, 'and d.document_id = ?', [documentId]);
  return row ?? null;
}

async function select(
  strapi: Core.Strapi,
  { uid }: Kind,
  rest: string,
  values: readonly (string | number)[],
): Promise<Listed[]> {
  const table = strapi.db.metadata.get(uid).tableName;
  const knex = await currentConnection(strapi);
  const bindings = [table, table, ...values];
  return (await knex.raw<{ rows: Listed[] }>(`${COLUMNS} ${rest}`, bindings)).rows;
}
