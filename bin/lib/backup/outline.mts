import pg from 'pg';
import { z } from 'zod';
import { OperatorError } from '../console.mts';
import { AFTER_ROWS, BEFORE_ROWS, SEQUENCES, TABLES_OF_ROWS, UNKNOWN } from './outline-queries.mts';

const tableOfRows = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
});

export type TableOfRows = z.infer<typeof tableOfRows>;

/** What builds the database again, but its rows. */
export const outlineShape = z.object({
  before: z.array(z.string()),
  tables: z.array(tableOfRows),
  after: z.array(z.string()),
});

export type Outline = z.infer<typeof outlineShape>;

/**
 * The outline of the database as the transaction of this client sees it.
 * @throws OperatorError naming what it could not build again
 */
export async function readOutline(client: pg.ClientBase): Promise<Outline> {
  // Names are then written out in full.
  await client.query(`set local search_path to ''`);
  await refuseUnknown(client);
  const outline = {
    before: await statements(client, BEFORE_ROWS),
    tables: (await client.query<TableOfRows>(TABLES_OF_ROWS)).rows,
    after: [...(await statements(client, AFTER_ROWS)), ...(await sequenceValues(client))],
  };
  await client.query('reset search_path');
  return outline;
}

async function refuseUnknown(client: pg.ClientBase) {
  const { rows } = await client.query<{ thing: string }>(UNKNOWN);
  if (rows.length === 0) return;
  throw new OperatorError(
    `La base contient ce que la sauvegarde ne sait pas refaire : ${rows.map(({ thing }) => thing).join(', ')}.`,
  );
}

async function statements(client: pg.ClientBase, queries: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const query of queries) {
    const { rows } = await client.query<{ statement: string }>(query);
    all.push(...rows.map(({ statement }) => statement));
  }
  return all;
}

async function sequenceValues(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(SEQUENCES);
  const all: string[] = [];
  for (const { name } of rows) {
    const { rows: values } = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value, is_called from ${name}`,
    );
    for (const { last_value, is_called } of values) {
      all.push(`select setval(${pg.escapeLiteral(name)}, ${last_value}, ${is_called})`);
    }
  }
  return all;
}

export const qualified = ({ schema, name }: Pick<TableOfRows, 'schema' | 'name'>): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** `"public"."sites" ("id", "name")` */
export const rowsOf = (table: TableOfRows): string =>
  `${qualified(table)} (${table.columns.map((name) => pg.escapeIdentifier(name)).join(', ')})`;
