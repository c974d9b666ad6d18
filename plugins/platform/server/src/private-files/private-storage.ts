import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Where sealed files are kept, by a name that is no part of an address. */
export interface PrivateStorage {
  /** Whole or not at all, and on the disk when it returns. */
  write(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  read(name: string): AsyncIterable<Buffer>;
  /** Nothing happens when it is gone already. */
  remove(name: string): Promise<void>;
  /** What is kept, or was begun, since before that instant. */
  namesBefore(instant: Date): AsyncIterable<string>;
}

const OWNER_ONLY = { mode: 0o600 };

/** On the local disk, in folders named after the first two characters. */
export function localStorage(root: string): PrivateStorage {
  const folderOf = (name: string) => join(root, name.slice(0, 2));
  const pathOf = (name: string) => join(folderOf(name), name);
  return {
    async write(name, bytes) {
      await mkdir(folderOf(name), { recursive: true, mode: 0o700 });
      const draft = `${pathOf(name)}.part`;
      try {
        await pipeline(
          bytes,
          createWriteStream(draft, { ...OWNER_ONLY, flags: 'wx', flush: true }),
        );
        await rename(draft, pathOf(name));
        await settle(folderOf(name));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    read: (name) => createReadStream(pathOf(name)),
    remove: (name) => rm(pathOf(name), { force: true }),
    namesBefore: (instant) => namesBefore(root, instant),
  };
}

/** The new name of a file is on the disk once its folder is. */
async function settle(folder: string) {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function* namesBefore(root: string, instant: Date): AsyncGenerator<string> {
  const folder = await opendir(root, { recursive: true }).catch(() => null);
  if (!folder) return;
  for await (const entry of folder) {
    if (!entry.isFile()) continue;
    const stats = await stat(join(entry.parentPath, entry.name)).catch(() => null);
    if (stats && stats.mtime < instant) yield entry.name;
  }
}
