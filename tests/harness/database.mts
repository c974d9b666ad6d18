import pg from 'pg';
import { startEmbeddedPostgres } from '../../bin/lib/postgres.mts';

export interface TestDatabase {
  readonly url: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Nothing of a test survives a crash anyway: the disk need not be waited for. */
const IN_A_HURRY = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];
const PREFIX = 'parvis_test_';

/**
 * An empty database of this run. The cluster stays in `directory` from one run to the next; what
 * a run that was killed left behind is dropped.
 */
export async function freshDatabase(directory: string): Promise<TestDatabase> {
  const cluster = await startEmbeddedPostgres(directory);
  const name = `${PREFIX}${process.pid}`;
  await asSuperuser(cluster.adminUrl, async (client) => {
    for (const setting of IN_A_HURRY) await client.query(`alter system set ${setting}`);
    await client.query('select pg_reload_conf()');
    for (const left of await leftBehind(client)) {
      await client.query(`drop database "${left}" with (force)`);
    }
    await client.query(`create database "${name}" owner parvis`);
  });
  return {
    url: inDatabase(cluster.url, name),
    adminUrl: inDatabase(cluster.adminUrl, name),
    async drop() {
      await asSuperuser(cluster.adminUrl, (client) =>
        client.query(`drop database "${name}" with (force)`),
      );
      await cluster.stop();
    },
  };
}

async function leftBehind(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like '${PREFIX}%'`,
  );
  return rows
    .map((row) => row.datname)
    .filter((name) => !isAlive(Number(name.slice(PREFIX.length))));
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
