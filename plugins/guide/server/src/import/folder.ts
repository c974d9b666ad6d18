import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError, createBounds, isWanted, LARGEST_FILE, type GuideArchive } from './archive';

/**
 * The files of a folder and of those below it; a link is not followed, wherever it leads. They are
 * read one by one without giving way: thousands of small files take ten times longer otherwise.
 */
export function folderArchive(folder: string): GuideArchive {
  let total = 1;
  let read = 0;
  return {
    done: () => read / total,
    *files() {
      const bounds = createBounds();
      const found = [...filesUnder(folder)];
      total = Math.max(1, found.length);
      for (const { name, path } of found) {
        const { size } = statSync(path);
        if (size > LARGEST_FILE) throw new ArchiveError('too-large', path);
        bounds.add(path, size);
        yield { name, bytes: readFileSync(path) };
        read += 1;
      }
    },
  };
}

/** In order. `readdir` would follow a link to a folder above, forty times round. */
function* filesUnder(folder: string): Generator<{ name: string; path: string }, void> {
  const inside = readdirSync(folder, { withFileTypes: true });
  for (const one of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, one.name);
    if (one.isDirectory()) yield* filesUnder(path);
    else if (one.isFile() && isWanted(one.name)) yield { name: one.name, path };
  }
}
