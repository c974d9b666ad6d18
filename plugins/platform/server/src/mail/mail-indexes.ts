import type { Knex } from 'knex';

/** Written as PostgreSQL repeats it, so that a restored index reads the same. */
export const IS_UNSETTLED = `state <> 'sent' and state <> 'cancelled'`;

/** Safe to run at every start. */
const STATEMENTS = [
  `create index if not exists mails_list_idx on mails (site_key, id desc)`,
  `create index if not exists mails_unsettled_idx on mails (state)
     where ${IS_UNSETTLED}`,
  `create index if not exists mails_texts_idx on mails (ended_at) where text is not null`,
];

export async function ensureMailIndexes(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
