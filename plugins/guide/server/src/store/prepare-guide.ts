import type { Knex } from 'knex';
import { ensureDirectoryTables } from './directory-tables';
import { ensureGuideSearch } from './guide-search-tables';
import { ensureGuideTables } from './guide-tables';

/** Safe to run at every start, after the fences. */
export async function prepareGuide(knex: Knex): Promise<void> {
  await ensureGuideTables(knex);
  await ensureGuideSearch(knex);
  await ensureDirectoryTables(knex);
}
