import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type pg from 'pg';

const FILES = `
select provider, url from files
union
select coalesce(value ->> 'provider', provider), value ->> 'url'
  from files, jsonb_each(coalesce(formats, '{}')) where value ->> 'url' is not null`;

export interface NamedMedia {
  /** Names under the folder of uploads, sorted. */
  readonly names: string[];
  /** How many stand in a storage of the S3 kind. */
  readonly elsewhere: number;
}

/** The media that the library names, as the transaction of this client sees it. */
export async function namedMedia(client: pg.ClientBase): Promise<NamedMedia> {
  const { rows } = await client.query<{ provider: string | null; url: string | null }>(FILES);
  const here = rows.filter(({ url }) => url?.startsWith('/uploads/'));
  return {
    names: here.map(({ url }) => (url as string).slice('/uploads/'.length)).sort(),
    elsewhere: rows.length - here.length,
  };
}

/** Files under a folder, by their path in it; what begins with a point is not finished. */
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
