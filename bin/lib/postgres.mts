import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, withFileLock } from './file-lock.mts';
import { postgresHolders } from './postgres-holders.mts';
import { postgresUser, runPostgres } from './postgres-programs.mts';

/** A running embedded PostgreSQL, and the address of the role that the application uses. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Address of the cluster's superuser, for tests and benches only. */
  readonly adminUrl: string;
  /** Leaves the server; the last process that uses it stops it. */
  stop(): Promise<void>;
}

interface Passwords {
  readonly postgres: string;
  readonly parvis: string;
}

/** Server settings by name, as `postgresql.conf` knows them. */
export type ServerSettings = Readonly<Record<string, string>>;

const OPTIONS: ServerSettings = {
  max_connections: '60',
  shared_buffers: '256MB',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};
const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];
const STARTS_WITHIN_MS = 60_000;

/**
 * Starts the embedded PostgreSQL on `<dataDir>/postgres`, or joins the one that already runs
 * there, and makes sure that the application's role (no superuser) and database exist. Several
 * processes may share it; it outlives a process that is killed.
 * @param settings instead of ours; a server that already runs keeps its own
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: ServerSettings = {},
): Promise<EmbeddedDatabase> {
  const databaseDir = resolve(dataDir, 'postgres');
  const lock = resolve(dataDir, 'postgres.lock');
  const holders = postgresHolders(resolve(dataDir, 'postgres-holders'));
  const { passwords, port } = await withFileLock(lock, async () => {
    const known = readPasswords(resolve(dataDir, 'postgres-passwords.json'));
    const running = await runningPort(databaseDir, known);
    const chosen = running ?? (await startCluster(databaseDir, known, settings));
    await ensureRoleAndDatabase(addressOf('postgres', known, chosen), known.parvis);
    holders.enter();
    return { passwords: known, port: chosen };
  });
  return {
    url: addressOf('parvis', passwords, port),
    adminUrl: addressOf('postgres', passwords, port),
    stop: () =>
      withFileLock(lock, async () => {
        holders.leave();
        if (holders.others().length === 0) stopCluster(databaseDir);
      }),
  };
}

/** Role and database have the same name. */
const addressOf = (role: keyof Passwords, passwords: Passwords, port: number) =>
  `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${role}`;

function readPasswords(file: string): Passwords {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const passwords = { postgres: newPassword(), parvis: newPassword() };
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

const newPassword = () => randomBytes(18).toString('base64url');

async function startCluster(
  databaseDir: string,
  passwords: Passwords,
  settings: ServerSettings,
): Promise<number> {
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) initialise(databaseDir, passwords.postgres);
  const port = await freePort();
  const options = Object.entries({ ...OPTIONS, ...settings }).map(
    ([name, value]) => `-c ${name}='${value}'`,
  );
  const start = () =>
    runPostgres('pg_ctl', databaseDir, [
      'start',
      '-w',
      `--timeout=${STARTS_WITHIN_MS / 1_000}`,
      `--pgdata=${databaseDir}`,
      `--log=${join(databaseDir, 'server.log')}`,
      `--options=-p ${port} ${options.join(' ')}`,
    ]);
  try {
    start();
  } catch {
    await pause(2_000); // what a killed server left behind is on its way out
    start();
  }
  return port;
}

const stopCluster = (databaseDir: string) =>
  runPostgres('pg_ctl', databaseDir, ['stop', '-w', '-m', 'fast', `--pgdata=${databaseDir}`]);

/** A cluster appears whole, under its name, or not at all. */
function initialise(databaseDir: string, password: string) {
  const draft = `${databaseDir}.new`;
  const passwordFile = `${databaseDir}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const user = postgresUser();
  for (const path of user ? [draft, passwordFile] : []) {
    chownSync(path, user?.uid ?? 0, user?.gid ?? 0);
  }
  try {
    runPostgres('initdb', draft, [...INITDB, `--pgdata=${draft}`, `--pwfile=${passwordFile}`]);
    renameSync(draft, databaseDir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Port of the server that already runs on this directory. */
async function runningPort(databaseDir: string, passwords: Passwords): Promise<number | null> {
  const file = join(databaseDir, 'postmaster.pid');
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (existsSync(file) && Date.now() < deadline) {
    const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
    if (!isAlive(Number(pid))) return null; // PostgreSQL itself replaces this file
    if (!isServerOf(databaseDir, Number(pid))) {
      rmSync(file); // the machine restarted: the number is another program's now
      return null;
    }
    if (await answers(addressOf('postgres', passwords, Number(port)))) return Number(port);
    await pause(200);
  }
  return null;
}

/** A PostgreSQL server works in its data directory. Elsewhere than on Linux, believe the file. */
function isServerOf(databaseDir: string, pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(databaseDir);
  } catch {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
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
