import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'parvis-import-';

/**
 * Of the processes that see each other: a folder may be shared by several machines. No host name
 * has a tilde: that of one machine is never the beginning of another's.
 */
const OF_THIS_MACHINE = `${PREFIX}${hostname()}~`;

/** No import lasts as long: whoever made the folder is gone. */
const ABANDONED_AFTER_MS = 6 * 3_600_000;

/** For what an import brings, named after its process. */
export const makeImportFolder = (): Promise<string> =>
  mkdtemp(join(tmpdir(), `${OF_THIS_MACHINE}${process.pid}-`));

/** An import that is killed leaves hundreds of megabytes; the next one takes them away. */
export async function sweepImportFolders(): Promise<void> {
  const names = await readdir(tmpdir());
  for (const name of names.filter((one) => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (await isAbandoned(folder, name)) await rm(folder, { recursive: true, force: true });
  }
}

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  // Another import may take its own away meanwhile.
  const found = await stat(folder).catch(() => null);
  if (found === null || found.uid !== process.getuid?.()) return false;
  return isOfDeadProcess(name) || Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
}

function isOfDeadProcess(name: string): boolean {
  if (!name.startsWith(OF_THIS_MACHINE)) return false;
  const pid = Number.parseInt(name.slice(OF_THIS_MACHINE.length), 10);
  return pid > 0 && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
