import type { Knex } from 'knex';
import { FENCE_VERSION, SHARED_FUNCTIONS, fenceStatements, functionStatement } from './policy';
import type { FencedTable } from './site-owned';

/**
 * Fences the tables that have no fence of this version yet, as a migration does: what was
 * installed once is never silently repaired, so that `verifyFences` can tell when it is gone.
 */
export async function installFences(knex: Knex, tables: readonly FencedTable[]): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('parvis_fences'))`);
    await trx.raw(`create table if not exists parvis_fences (
      table_name text primary key, version int not null, installed_at timestamptz not null default now())`);
    await trx.raw(
      'alter table parvis_fences add column if not exists off_pages boolean not null default false',
    );
    const done = await installed(trx);
    const missing = tables.filter(({ table, offPages = false }) => done.get(table) !== offPages);
    if (missing.length > 0) await shareFunctions(trx);
    for (const fenced of missing) await fence(trx, fenced);
  });
}

/** The tables fenced as this version does, and whether as tables that no page shows. */
async function installed(trx: Knex.Transaction): Promise<ReadonlyMap<string, boolean>> {
  const rows: { table_name: string; off_pages: boolean }[] = await trx('parvis_fences')
    .where('version', FENCE_VERSION)
    .select('table_name', 'off_pages');
  return new Map(rows.map((row) => [row.table_name, row.off_pages]));
}

async function shareFunctions(trx: Knex.Transaction) {
  for (const shared of SHARED_FUNCTIONS) await trx.raw(functionStatement(shared));
}

async function fence(trx: Knex.Transaction, fenced: FencedTable) {
  for (const statement of fenceStatements(fenced)) await trx.raw(statement);
  const made = { version: FENCE_VERSION, off_pages: fenced.offPages ?? false };
  await trx('parvis_fences')
    .insert({ table_name: fenced.table, ...made })
    .onConflict('table_name')
    .merge({ ...made, installed_at: trx.fn.now() });
}
