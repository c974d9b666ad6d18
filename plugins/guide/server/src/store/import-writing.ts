import type { Knex } from 'knex';

/**
 * Until nothing that a dead import began is under way: PostgreSQL may still be at work on the last
 * statement of a process that was killed, and holds the tables that it writes. Visitors, who only
 * read, are not kept waiting.
 */
export const afterEveryWriting = (knex: Knex): Promise<void> =>
  knex.transaction(async (trx) => {
    await trx.raw('lock table guide_entries, guide_assets in share mode');
  });
