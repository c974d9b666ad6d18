import { open, stat } from 'node:fs/promises';
import { ArchiveError, archiveErrorOf, type GuideArchive } from './archive';
import type { ArchiveFile } from './official-file';
import { folderArchive } from './folder';
import { tarArchive, type Compression } from './tar';
import { zipArchive } from './zip';

/**
 * An archive on the disk, by what it holds and not by its name: folder, zip, tar, tar.gz, tar.bz2
 * or tar.xz.
 * @throws ArchiveError when it is none of these
 */
export async function openArchive(path: string): Promise<GuideArchive> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ArchiveError('nothing-there', path);
  return honest(found.isDirectory() ? folderArchive(path) : await fileArchive(path));
}

async function fileArchive(path: string): Promise<GuideArchive> {
  const start = await firstBytes(path);
  if (start.startsWith('PK')) return zipArchive(path);
  if (start.slice(257, 262) === 'ustar') return tarArchive(path, 'none');
  const compression = compressionOf(start);
  if (compression) return tarArchive(path, compression);
  throw new ArchiveError('not-an-archive', path);
}

/** What the first bytes of a file, in latin1, say of it. */
export const compressionOf = (start: string): Compression | undefined =>
  MAGIC.find(([magic]) => start.startsWith(magic))?.[1];

const MAGIC: readonly (readonly [string, Compression])[] = [
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
];

/** In latin1: as many characters as bytes. */
export async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}

/** Whatever the readers of formats throw while they read means that the archive is broken. */
const honest = (archive: GuideArchive): GuideArchive => ({
  done: () => archive.done(),
  async *files() {
    const files = iteratorOf(archive);
    try {
      for (;;) {
        const next = await files.next().catch(brokenBecause);
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await files.return?.();
    }
  },
});

async function* iteratorOf(archive: GuideArchive): AsyncGenerator<ArchiveFile, void> {
  yield* archive.files();
}

function brokenBecause(error: unknown): never {
  throw archiveErrorOf(error, 'damaged');
}
