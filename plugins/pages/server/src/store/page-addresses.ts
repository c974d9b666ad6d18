import type { Knex } from 'knex';
import { readerWithin } from '#platform';
import { pageTree } from '../domain/page-tree';
import { readOutline } from './page-outline';

/** Published addresses of all the pages of the site: moving one moves those below it. */
export async function publishedAddresses(knex: Knex, site: number): Promise<Map<string, string>> {
  const { rows } = await readOutline(readerWithin(knex), site, '', false);
  const { byId } = pageTree(rows);
  return new Map([...byId].map(([id, { path }]) => [id, path]));
}
