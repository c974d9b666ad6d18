import { Command } from 'commander';
import pg from 'pg';
import { say } from '../lib/console.mts';
import { withPlatform } from '../lib/with-platform.mts';

export const fenceRepair = () =>
  new Command('fence:repair')
    .description('remet la cloison entre les sites sur toutes les tables')
    .action(() =>
      withPlatform(
        () => {
          say('La cloison entre les sites est en place sur toutes les tables.');
          return Promise.resolve();
        },
        ({ settings }) => forgetFences(settings.database.url),
      ),
    );

/**
 * Forgets which tables are fenced, so that loading the platform fences them all again, and drops
 * the policies that are not ours: one more would open the fence.
 */
async function forgetFences(connectionString: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ statement: string }>(
      `select format('drop policy %I on %I', polname, relname) as statement
         from pg_policy join pg_class on pg_class.oid = polrelid
        where relnamespace = current_schema()::regnamespace and polname <> 'site_fence'`,
    );
    for (const { statement } of rows) await client.query(statement);
    const known = await client.query(`select to_regclass('parvis_fences') is not null as known`);
    if ((known.rows as { known: boolean }[])[0]?.known) {
      await client.query('delete from parvis_fences');
    }
  } finally {
    await client.end();
  }
}
