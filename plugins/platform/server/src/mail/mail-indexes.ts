import type { Knex } from 'knex';

/** Safe to run at every start. */
const STATEMENTS = [
  `create index if not exists mails_list_idx on mails (site_key, id desc)`,
  `create index if not exists mails_unsettled_idx on mails (state)
     where state not in ('sent', 'cancelled')`,
  `create index if not exists mails_texts_idx on mails (ended_at) where text is not null`,
];

export async function ensureMailIndexes(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
