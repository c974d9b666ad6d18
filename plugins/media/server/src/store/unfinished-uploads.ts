import { mkdir, opendir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { platform } from '#platform';
import type { StoredFile } from './stored-files';

/** An upload that has begun to store its files, and has not said that it ended. */
export interface UnfinishedUpload {
  /** Of its original: the row that it would have written names it. */
  readonly hash: string;
  readonly files: readonly StoredFile[];
}

const note = z.object({
  hash: z.string(),
  files: z.array(z.looseObject({ hash: z.string(), ext: z.string() })),
});

/**
 * Notes, beside the data of this installation, of the uploads under way. A process that is killed
 * leaves its notes behind, and they alone tell which files nobody will ever name: the folder of
 * uploads may hold those of another database.
 */
export function unfinishedUploads(strapi: Core.Strapi) {
  const folder = join(platform(strapi).settings.dataDir, 'unfinished-uploads');
  const pathOf = (hash: string) => join(folder, `${hash}.json`);
  return {
    async begin(upload: UnfinishedUpload): Promise<void> {
      await mkdir(folder, { recursive: true });
      await writeFile(pathOf(upload.hash), JSON.stringify(upload));
    },
    end: (hash: string): Promise<void> => rm(pathOf(hash), { force: true }),
    begunBefore: (instant: Date) => begunBefore(folder, instant),
  };
}

async function* begunBefore(folder: string, instant: Date): AsyncGenerator<UnfinishedUpload> {
  await mkdir(folder, { recursive: true });
  for await (const { name } of await opendir(folder)) {
    const path = join(folder, name);
    const { mtime } = await stat(path);
    if (mtime >= instant) continue;
    const upload = await read(path);
    if (upload) yield upload;
    else await rm(path); // cut short: nothing was stored before its note was whole
  }
}

async function read(path: string): Promise<UnfinishedUpload | null> {
  try {
    return note.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
