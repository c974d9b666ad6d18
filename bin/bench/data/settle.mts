import type pg from 'pg';

interface Sequence {
  readonly table: string;
  readonly sequence: string;
}

/** Rows came with their ids: sequences follow them, and the planner learns what there is. */
export async function settle(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Sequence>(
    `select table_name as table, split_part(column_default, '''', 2) as sequence
       from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and column_default like 'nextval%'`,
  );
  for (const { table, sequence } of rows) {
    await client.query(
      `select setval('${sequence}', max(id)) from "${table}" having max(id) is not null`,
    );
  }
  await client.query('vacuum analyze');
  await client.query('checkpoint');
}
