import type pg from 'pg';

/** Everything of the application's schemas, but what extensions brought. */
const DROPS = `
with ours as (
  select n.oid, n.nspname from pg_namespace n
   where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
select format('drop table if exists %I.%I cascade', nspname, relname) as statement, 1 as turn
  from pg_class c join ours on ours.oid = relnamespace where relkind in ('r', 'p') and not relispartition
   and not exists (select 1 from pg_depend e where e.objid = c.oid and e.deptype = 'e')
union all
select format('drop sequence if exists %I.%I cascade', nspname, relname), 2
  from pg_class c join ours on ours.oid = relnamespace where relkind = 'S'
   and not exists (select 1 from pg_depend e where e.objid = c.oid and e.deptype = 'e')
union all
select format('drop routine if exists %s cascade', p.oid::regprocedure), 3
  from pg_proc p join ours on ours.oid = pronamespace
 where not exists (select 1 from pg_depend e where e.objid = p.oid and e.deptype = 'e')
union all
select format('drop type if exists %I.%I cascade', nspname, typname), 4
  from pg_type t join ours on ours.oid = typnamespace where typtype = 'e'
   and not exists (select 1 from pg_depend e where e.objid = t.oid and e.deptype = 'e')
order by turn`;

/** Drops every table, sequence, function and type, in the transaction of this client. */
export async function eraseDatabase(client: pg.ClientBase): Promise<void> {
  await client.query(`set local search_path to ''`);
  const { rows } = await client.query<{ statement: string }>(DROPS);
  for (const { statement } of rows) await client.query(statement);
  await client.query('reset search_path');
}

/** What makes a platform precious. */
const PRECIOUS = ['sites', 'admin_users', 'files'];

/** Whether the database holds a platform that somebody uses, as far as this transaction sees. */
export async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  for (const table of PRECIOUS) {
    const { rows: known } = await client.query(`select to_regclass($1) as known`, [table]);
    if (!(known as { known: string | null }[])[0]?.known) continue;
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
    if (rowCount) return false;
  }
  return true;
}

/** How many others are connected to the database: a server at work, most likely. */
export async function othersConnected(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`,
  );
  return rows[0]?.others ?? 0;
}
