import { inPlatform, type CastSite } from '../../cast';
import { strapi } from '../../harness/booted';
import { ownedTypes } from './schema';

/** Rows as the database holds them, by table. */
export type Snapshot = Readonly<Record<string, readonly unknown[]>>;

/** Everything that the site owns, and every link that touches it, whoever made the link. */
export async function snapshotOf(site: CastSite): Promise<Snapshot> {
  return inPlatform(async () => {
    const owned = await fencedTables();
    const parts = [
      ...owned.map(({ table }) => [table, theirs(table, site.key)] as const),
      ...(await keyedLinks()).map(
        ({ table, column, target }) =>
          [
            `${table}.${column}`,
            `select to_jsonb(t) as row from "${table}" t where "${column}" in (${idsOf(target, site.key)})`,
          ] as const,
      ),
      ...(await morphLinks(site.key)),
    ];
    const taken: Record<string, unknown[]> = {};
    for (const [name, select] of parts) taken[name] = await rowsOf(select);
    return taken;
  });
}

/** Tables where the mark appears in a row that is not the site's. */
export async function strayMarks(site: CastSite, mark: string): Promise<string[]> {
  return inPlatform(async () => {
    const stray: string[] = [];
    for (const { table } of await fencedTables()) {
      const rows = await rowsOf(
        `select to_jsonb(t) as row from "${table}" t
          where ${columnOf(table)} <> ${site.key} and to_jsonb(t)::text like '%${mark}%'`,
      );
      if (rows.length > 0) stray.push(table);
    }
    return stray;
  });
}

const columnOf = (table: string) => (table === 'sites' ? 'id' : 'site_key');
const theirs = (table: string, key: number) =>
  `select to_jsonb(t) as row from "${table}" t where ${columnOf(table)} = ${key}`;
const idsOf = (table: string, key: number) =>
  `select id from "${table}" where ${columnOf(table)} = ${key}`;

async function rowsOf(select: string): Promise<string[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: { row: unknown }[] }>(select);
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}

async function fencedTables(): Promise<{ table: string }[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: { table: string }[] }>(
    'select table_name as "table" from parvis_fences order by 1',
  );
  return rows;
}

/** Columns of unfenced tables that point to a fenced one. */
async function keyedLinks() {
  const { rows } = await strapi.db.connection.raw<{
    rows: { table: string; column: string; target: string }[];
  }>(
    `select c.conrelid::regclass::text as "table", a.attname as "column",
            c.confrelid::regclass::text as target
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f'
        and c.confrelid::regclass::text in (select table_name from parvis_fences)
        and c.conrelid::regclass::text not in (select table_name from parvis_fences)`,
  );
  return rows;
}

/** Links by type name and id, which no foreign key describes. */
async function morphLinks(key: number) {
  const { rows } = await strapi.db.connection.raw<{ rows: { table: string }[] }>(
    `select table_name as "table" from information_schema.columns
      where column_name = 'related_type' and table_schema = current_schema()`,
  );
  return rows.flatMap(({ table }) =>
    ownedTypes().map(
      ({ uid, collectionName }) =>
        [
          `${table} of ${uid}`,
          `select to_jsonb(t) as row from "${table}" t where related_type = '${uid}'
              and related_id in (${idsOf(collectionName, key)})`,
        ] as const,
    ),
  );
}
