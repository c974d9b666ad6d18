import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { platform } from '#platform';
import { namesInStorage } from '../domain/file-name';

const KEPT = 20_000;

/** The site that owns what is stored under one of these names; null when no file is. */
type Find = (names: readonly string[]) => Promise<number | null>;

/**
 * Which site owns the file at an address, variants included. What no row names has no owner: a
 * file that was replaced stays a while for the pages that already show it.
 */
export interface FileOwners {
  of(path: string): Promise<number | null>;
}

/** A stored file never changes hands: its owner, once found, is kept in memory. */
export function createFileOwners(find: Find): FileOwners {
  const owners = new Map<string, number>();

  return {
    async of(path) {
      const known = owners.get(path);
      if (known !== undefined) return known;
      const owner = await find(namesInStorage(path));
      if (owner === null) return null;
      if (owners.size >= KEPT) owners.clear();
      owners.set(path, owner);
      return owner;
    },
  };
}

export const findOwner = (strapi: Core.Strapi, names: readonly string[]): Promise<number | null> =>
  platform(strapi).scope.runInPlatform('owner of a file', async () => {
    const row = (await strapi.db
      .connection('files')
      .whereIn('hash', [...names])
      .first('site_key')) as { site_key: number } | undefined;
    return row?.site_key ?? null;
  });

const INDEXES = [
  // Strapi looks files up by anything but the name in the storage.
  'create index if not exists files_hash_idx on files (hash)',
  // And tells the rows of all types that have the same number apart by reading each.
  `create index if not exists files_related_mph_owner_idx
     on files_related_mph (related_type, related_id, field)`,
];

export async function ensureFileIndexes(knex: Knex): Promise<void> {
  for (const index of INDEXES) await knex.raw(index);
}
