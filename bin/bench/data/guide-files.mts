import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../lib/console.mts';
import { sharedGuideArchive } from '../../lib/shared-data.mts';
import type { Workroom } from '../workroom.mts';

/** The whole audience of 2020 as files on the disk, made once; null where the archive is not. */
export async function guideFolder(room: Pick<Workroom, 'folder'>): Promise<string | null> {
  const archive = sharedGuideArchive();
  if (!archive) {
    say('  L’archive de 2020 n’est pas là : PARVIS_SHARED_DATA dit où.');
    return null;
  }
  const folder = join(room.folder, 'guide-2020');
  if (!existsSync(folder)) await unpack(archive, folder);
  return folder;
}

async function unpack(archive: string, folder: string) {
  const { openArchive } = await import('#guide');
  mkdirSync(folder, { recursive: true });
  for await (const { name, bytes } of (await openArchive(archive)).files()) {
    writeFileSync(join(folder, name), bytes);
  }
}
