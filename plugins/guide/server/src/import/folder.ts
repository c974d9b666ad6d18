import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError, baseName, isXml, LARGEST_FILE, type GuideArchive } from './archive';

/** The files of a folder and of those below it. */
export function folderArchive(folder: string): GuideArchive {
  let total = 1;
  let read = 0;
  return {
    done: () => read / total,
    async *files() {
      const paths = (await readdir(folder, { recursive: true })).filter(isXml).sort();
      total = Math.max(1, paths.length);
      for (const path of paths) {
        const whole = join(folder, path);
        if ((await stat(whole)).size > LARGEST_FILE) throw new ArchiveError(`${path} : trop gros`);
        yield { name: baseName(path), bytes: await readFile(whole) };
        read += 1;
      }
    },
  };
}
