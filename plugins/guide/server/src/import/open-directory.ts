import { stat } from 'node:fs/promises';
import { ArchiveError } from './archive';
import { bringFile, orClose, type BroughtFile } from './bring-file';
import type { Validators } from './download';
import { firstBytes, isZip } from './first-bytes';
import { honestly } from './honestly';
import { streamed, zipped, type DirectoryReading } from './packed-directory';

/** A directory at hand, until it is closed. */
export interface OpenedDirectory extends BroughtFile, DirectoryReading {}

/**
 * A JSON file, bare or compressed (gz, bz2, xz), a zip or a tar of such files; by what it holds,
 * not by its name. The official tar holds the services in one file, and a zip of a small file for
 * each commune. Null when the server says that it has not changed.
 * @throws ArchiveError when there is nothing, or nothing that can be read
 */
export async function openDirectory(
  from: string,
  known: Validators = {},
): Promise<OpenedDirectory | null> {
  const brought = await bringFile(from, { known });
  if (!brought) return null;
  return orClose(brought, async () => ({ ...brought, ...(await readingOf(brought)) }));
}

async function readingOf({ path, folder }: BroughtFile): Promise<DirectoryReading> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ArchiveError('nothing-there', path);
  const start = await firstBytes(path);
  return honest(isZip(start) ? zipped(path) : streamed(path, found.size, start, folder));
}

const honest = (reading: DirectoryReading): DirectoryReading => ({
  done: () => reading.done(),
  async *files() {
    for await (const file of honestly(reading.files())) yield honestly(file);
  },
});
