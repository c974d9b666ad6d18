import type { Core } from '@strapi/strapi';

/** The default that a fence gives to the column, as PostgreSQL repeats it. */
const DEFAULT = 'parvis_current_site()';

interface Column {
  readonly name: string;
  notNullable: boolean;
  defaultTo: unknown;
}

interface Schema {
  readonly tables: readonly { readonly name: string; readonly columns: readonly Column[] }[];
}

/**
 * When a schema changed, Strapi brings every column back to what the schemas say, and PostgreSQL
 * refuses to alter a column that a policy reads. So the schemas are told what a fence made of
 * `site_key`, on the tables that have theirs.
 */
export function expectFencedColumns(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    const fenced = await fencedTableNames(strapi);
    const { tables } = strapi.db.schema.schema as unknown as Schema;
    for (const { columns } of tables.filter(({ name }) => fenced.has(name))) {
      const siteKey = columns.find(({ name }) => name === 'site_key');
      if (siteKey) Object.assign(siteKey, { notNullable: true, defaultTo: DEFAULT });
    }
  });
}

async function fencedTableNames(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const { rows } = await strapi.db.connection.raw<{ rows: { table_name: string }[] }>(
    `select table_name from information_schema.columns
      where table_schema = current_schema() and column_name = 'site_key'
        and column_default = ? and is_nullable = 'NO'`,
    [DEFAULT],
  );
  return new Set(rows.map((row) => row.table_name));
}
