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
    const done = await installed(trx);
    const missing = tables.filter(({ table }) => !done.has(table));
    if (missing.length > 0) await shareFunctions(trx);
    for (const fenced of missing) await fence(trx, fenced);
  });
}

async function installed(trx: Knex.Transaction): Promise<Set<string>> {
  const rows: { table_name: string }[] = await trx('parvis_fences')
    .where('version', FENCE_VERSION)
    .select('table_name');
  return new Set(rows.map((row) => row.table_name));
}

async function shareFunctions(trx: Knex.Transaction) {
  for (const shared of SHARED_FUNCTIONS) await trx.raw(functionStatement(shared));
}

async function fence(trx: Knex.Transaction, fenced: FencedTable) {
  for (const statement of fenceStatements(fenced)) await trx.raw(statement);
  await trx('parvis_fences')
    .insert({ table_name: fenced.table, version: FENCE_VERSION })
    .onConflict('table_name')
    .merge({ version: FENCE_VERSION, installed_at: trx.fn.now() });
}
