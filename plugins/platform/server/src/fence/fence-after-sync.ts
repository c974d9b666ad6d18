import type { Core } from '@strapi/strapi';
import { JOURNAL_FENCE, ensureJournalTable } from '../journal/journal-table';
import { runInPlatform } from '../scope/scope';
import { installFences } from './install-fences';
import { fencedTables, type FencedTable } from './site-owned';
import { verifyFences } from './verify-fences';

/** Every table behind the fence: the site-owned types and the journal. */
export const allFencedTables = (strapi: Core.Strapi): FencedTable[] => [
  ...fencedTables(strapi),
  JOURNAL_FENCE,
];

/** Tables exist only once Strapi has synchronised its schemas; no request is served before. */
export function fenceAfterSync(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    const knex = strapi.db.connection;
    await runInPlatform('fence installation', async () => {
      await ensureJournalTable(knex);
      await installFences(knex, allFencedTables(strapi));
      await verifyFences(knex, allFencedTables(strapi));
    });
  });
}
