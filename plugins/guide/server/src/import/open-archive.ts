import { stat } from 'node:fs/promises';
import { ArchiveError, type GuideArchive } from './archive';
import { compressionOf, firstBytes, isTar, isZip } from './first-bytes';
import { folderArchive } from './folder';
import { honestly } from './honestly';
import { tarArchive } from './tar';
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
  if (isZip(start)) return zipArchive(path);
  if (isTar(start)) return tarArchive(path, 'none');
  const compression = compressionOf(start);
  if (compression) return tarArchive(path, compression);
  throw new ArchiveError('not-an-archive', path);
}

const honest = (archive: GuideArchive): GuideArchive => ({
  done: () => archive.done(),
  files: () => honestly(archive.files()),
});
