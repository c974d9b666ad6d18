import pg from 'pg';
import { startEmbeddedPostgres, type ServerSettings } from './postgres.mts';

/** An embedded cluster with databases of its own, for tests and benches. */
export interface Cluster {
  urlOf(database: string): string;
  /** Address by which the superuser opens it. */
  adminUrlOf(database: string): string;
  /** False when the database was there. */
  create(database: string, template?: string): Promise<boolean>;
  /** Drops the databases whose name is doomed. */
  drop(isDoomed: (database: string) => boolean): Promise<void>;
  /** Runs a work as the superuser, past fences and triggers. */
  within(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void>;
  /** Leaves the server; the last process that uses it stops it. */
  leave(): Promise<void>;
}

const ALWAYS_THERE = 'postgres';

/** Starts the embedded PostgreSQL of this folder, or joins it. */
export async function openCluster(folder: string, settings?: ServerSettings): Promise<Cluster> {
  const { url, adminUrl, stop } = await startEmbeddedPostgres(folder, settings);
  const adminUrlOf = (database: string) => inDatabase(adminUrl, database);
  const within: Cluster['within'] = (database, work) => connected(adminUrlOf(database), work);
  return {
    adminUrlOf,
    within,
    urlOf: (database) => inDatabase(url, database),
    async create(database, template = 'template0') {
      let made = false;
      await within(ALWAYS_THERE, async (client) => {
        if ((await databases(client)).includes(database)) return;
        await client.query(`create database "${database}" owner parvis template "${template}"`);
        made = true;
      });
      return made;
    },
    drop: (isDoomed) =>
      within(ALWAYS_THERE, async (client) => {
        for (const name of (await databases(client)).filter(isDoomed)) {
          await client.query(`drop database "${name}" with (force)`);
        }
      }),
    leave: stop,
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
