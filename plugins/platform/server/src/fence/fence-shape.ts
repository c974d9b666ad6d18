import type { Knex } from 'knex';
import { SHARED_FUNCTIONS, fenceStatements } from './policy';
import type { FencedTable } from './site-owned';

const PROBE = 'parvis_fence_probe';

/**
 * All that makes a fence, as PostgreSQL tells it of one table: the two switches, every policy with
 * its expressions, the trigger that tells of changes, and what fills in `site_key`.
 */
const SHAPE = `jsonb_build_array(
  c.relrowsecurity, c.relforcerowsecurity,
  (select jsonb_agg(jsonb_build_array(p.polname, p.polcmd, p.polpermissive, p.polroles,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)))
     from pg_policy p where p.polrelid = c.oid),
  (select jsonb_build_array(t.tgenabled, t.tgtype, t.tgfoid::regprocedure, t.tgqual is null,
      t.tgdeferrable, t.tgattr, encode(t.tgargs, 'escape'))
     from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'site_changed'),
  (select jsonb_build_array(a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attname = 'site_key')
)::text`;

/** What the fence of each of these tables looks like now; a table that is not there is left out. */
export async function fenceShapes(
  knex: Knex,
  tables: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await knex.raw<{ rows: { table: string; shape: string }[] }>(
    `select c.relname as "table", ${SHAPE} as shape from pg_class c
      where c.relname = any (?) and c.relnamespace = current_schema()::regnamespace`,
    [tables],
  );
  return new Map(rows.map(({ table, shape }) => [table, shape]));
}

/**
 * What it looks like where it stands as our statements build it: PostgreSQL prints an expression
 * in its own way, so ours are read back from a table made for that, which is gone at once.
 */
export async function expectedShape(knex: Knex, like: FencedTable): Promise<string> {
  const trx = await knex.transaction();
  try {
    await trx.raw(`create temporary table ${PROBE} (?? int) on commit drop`, [like.column]);
    for (const statement of fenceStatements({ ...like, table: PROBE })) await trx.raw(statement);
    const { rows } = await trx.raw<{ rows: { shape: string }[] }>(
      `select ${SHAPE} as shape from pg_class c where c.oid = '${PROBE}'::regclass`,
    );
    return rows[0]?.shape ?? '';
  } finally {
    await trx.rollback();
  }
}

/** Names of the shared functions that are gone, or that say something else than ours. */
export async function alteredFunctions(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string; body: string }[] }>(
    `select proname as name, prosrc as body from pg_proc
      where pronamespace = current_schema()::regnamespace and not prosecdef and proconfig is null`,
  );
  return SHARED_FUNCTIONS.filter(
    ({ name, body }) => !rows.some((row) => row.name === name && row.body === body),
  ).map(({ name }) => name);
}
