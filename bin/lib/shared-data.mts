import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Official data kept beside the repository, for tests, benches and the demonstration. */
const folders = [process.env['PARVIS_SHARED_DATA'], '../shared/data', '../../shared/data'];

const sharedFile = (name: string): string | undefined =>
  folders
    .filter((folder) => folder !== undefined)
    .map((folder) => resolve(folder, name))
    .find((path) => existsSync(path));

/** The guide of November 2020: old texts, never to be shown as the law. */
export const sharedGuideArchive = (): string | undefined =>
  sharedFile('guide/particuliers-3.3-2020-11.tar.xz');
