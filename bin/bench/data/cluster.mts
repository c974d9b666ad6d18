import pg from 'pg';
import { startEmbeddedPostgres } from '../../lib/postgres.mts';

const OF_ONE_RUN = 'bench_';

/** The embedded cluster of the benches, and the databases that they make in it. */
export interface Cluster {
  urlOf(database: string): string;
  /** False when the database was there. */
  create(database: string, template?: string): Promise<boolean>;
  /** Runs a work as the superuser, past fences and triggers. */
  within(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void>;
  /** Drops the databases whose name begins so, but one; without prefix, those of one run. */
  dropAll(prefix?: string, kept?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openCluster(folder: string): Promise<Cluster> {
  const { url, adminUrl, stop } = await startEmbeddedPostgres(folder);
  const within: Cluster['within'] = (database, work) =>
    connected(inDatabase(adminUrl, database), work);
  const asAdmin = (work: (client: pg.Client) => Promise<unknown>) => connected(adminUrl, work);

  async function dropAll(prefix = OF_ONE_RUN, kept = '') {
    await asAdmin(async (client) => {
      for (const name of await databases(client)) {
        if (!name.startsWith(prefix) || name === kept) continue;
        await client.query(`drop database "${name}" with (force)`);
      }
    });
  }

  return {
    within,
    dropAll,
    urlOf: (database) => inDatabase(url, database),
    async create(database, template = 'template0') {
      let made = false;
      await asAdmin(async (client) => {
        if ((await databases(client)).includes(database)) return;
        await client.query(`create database "${database}" owner parvis template "${template}"`);
        made = true;
      });
      return made;
    },
    async close() {
      await dropAll();
      await stop();
    },
  };
}

async function databases(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where not datistemplate`,
  );
  return rows.map(({ datname }) => datname);
}

async function connected(url: string, work: (client: pg.Client) => Promise<unknown>) {
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
