import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { postgresUser } from '../../lib/postgres-programs.mts';

/** Programs of one version of PostgreSQL, its server included. */
export interface PostgresTools {
  readonly folder: string;
  readonly version: number;
}

const OLDEST = 15;
const PORT = 5871;
const PACKAGE = 'postgresql';

/** The newest PostgreSQL of this machine that Parvis accepts; installed when that is allowed. */
export function findPostgresTools(): PostgresTools | null {
  return newest() ?? (installed() ? newest() : null);
}

function newest(): PostgresTools | null {
  const found = globSync('/usr/lib/postgresql/*/bin').map((folder) => ({
    folder,
    version: Number(folder.split('/').at(-2)),
  }));
  return (
    found
      .filter(({ folder, version }) => version >= OLDEST && hasAll(folder))
      .toSorted((one, other) => other.version - one.version)[0] ?? null
  );
}

const hasAll = (folder: string) =>
  ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(folder, name)));

function installed(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const run = (...args: string[]) => spawnSync('apt-get', args, quietly).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', PACKAGE);
}

export interface ToolServer {
  urlOf(role: 'postgres' | 'parvis', database: string): string;
  stop(): void;
}

/** A cluster of that version, with the application's role, set as the embedded one is. */
export function startToolServer({ folder }: PostgresTools, scratch: string): ToolServer {
  const data = join(scratch, 'data');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const user = postgresUser();
  if (user) chownSync(scratch, user.uid, user.gid);
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(folder, program), args, { ...user, stdio: 'ignore', cwd: scratch });
  const options = `-p ${PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=256MB`;
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C');
  run('pg_ctl', '-D', data, '-w', '-l', join(scratch, 'log'), '-o', options, 'start');
  return {
    urlOf: (role, database) => `postgres://${role}@127.0.0.1:${PORT}/${database}`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop');
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
