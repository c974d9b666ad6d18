import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type pg from 'pg';
import type { FileFolder } from './places.mts';

const MEDIA = `
select provider, url from files
union
select coalesce(value ->> 'provider', provider), value ->> 'url'
  from files, jsonb_each(coalesce(formats, '{}')) where value ->> 'url' is not null`;

/** As the private storage lays them out: in folders named after their first two characters. */
const PRIVATE = `select left(stored_as, 2) || '/' || stored_as as path from private_files order by 1`;

/** The files that the rows name, by their paths in their folder, sorted. */
export interface NamedFiles extends Record<FileFolder, readonly string[]> {
  /** How many media stand in a storage of the S3 kind. */
  readonly elsewhere: number;
}

/** The files of the platform, as the transaction of this client sees them. */
export async function namedFiles(client: pg.ClientBase): Promise<NamedFiles> {
  const media = await client.query<{ url: string | null }>(MEDIA);
  const sealed = await client.query<{ path: string }>(PRIVATE);
  const urls = media.rows.map(({ url }) => url ?? '');
  const here = urls.filter((url) => url.startsWith(UPLOADS));
  return {
    uploads: here.map((url) => url.slice(UPLOADS.length)).sort(),
    privateFiles: sealed.rows.map(({ path }) => path),
    elsewhere: urls.length - here.length,
  };
}

const UPLOADS = '/uploads/';

/** Files under a folder, by their paths in it; what begins with a point is no content. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifNone);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

const ifNone = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return [];
  throw error;
};
