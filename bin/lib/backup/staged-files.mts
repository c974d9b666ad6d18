import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OperatorError } from '../console.mts';
import { wholeContent, type TarEntry } from './archive-reader.mts';
import { filesUnder } from './named-files.mts';
import { FOLDERS, type FileFolder, type Places } from './places.mts';

/** Files on their way back: beside the others, on the same disk, and served to nobody. */
const STAGE = '.restoring';
const SMALL = 1024 * 1024;

const folders = Object.keys(FOLDERS) as FileFolder[];

export const isFileEntry = (name: string): boolean =>
  folders.some((folder) => name.startsWith(FOLDERS[folder]));

export interface StagedFiles {
  add(name: string, content: TarEntry): Promise<void>;
  /** Gives them their places; those of the same name were the same files. */
  putInPlace(): Promise<void>;
  /** Removes what the backup does not hold. */
  removeOthers(): Promise<void>;
  abandon(): Promise<void>;
}

export async function stageFiles(places: Places): Promise<StagedFiles> {
  const staged: Record<FileFolder, string[]> = { uploads: [], privateFiles: [] };
  const made = new Set<string>();
  const stageOf = (folder: FileFolder) => join(places[folder], STAGE);
  const abandon = async () => {
    for (const folder of folders) await rm(stageOf(folder), { recursive: true, force: true });
  };
  const makeFolderOf = async (path: string) => {
    const folder = dirname(path);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
  };

  await abandon();
  return {
    abandon,
    async add(name, content) {
      const { folder, path } = destinationOf(name);
      const file = join(stageOf(folder), path);
      await makeFolderOf(file);
      if (content.header.size > SMALL) await pipeline(content, createWriteStream(file));
      else await writeFile(file, await wholeContent(content));
      staged[folder].push(path);
    },
    async putInPlace() {
      spawnSync('sync'); // one wait for all of them, where the system has it
      for (const folder of folders) {
        for (const path of staged[folder]) {
          await makeFolderOf(join(places[folder], path));
          await rename(join(stageOf(folder), path), join(places[folder], path));
        }
      }
      await abandon();
    },
    async removeOthers() {
      for (const folder of folders) {
        const kept = new Set(staged[folder]);
        for (const path of await filesUnder(places[folder])) {
          if (!kept.has(path)) await rm(join(places[folder], path));
        }
      }
    },
  };
}

/** @throws OperatorError for a name that leads out of the folder */
function destinationOf(name: string): { folder: FileFolder; path: string } {
  const folder = folders.find((one) => name.startsWith(FOLDERS[one]));
  const path = normalize(name.slice(FOLDERS[folder ?? 'uploads'].length));
  if (!folder || path.startsWith('..') || path.startsWith('/') || path === '.') {
    throw new OperatorError(`La sauvegarde contient un nom de fichier interdit : ${name}`);
  }
  return { folder, path };
}
