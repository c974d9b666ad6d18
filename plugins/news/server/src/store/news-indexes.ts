import type { Knex } from 'knex';

/** Partial indexes, which Strapi's schemas cannot declare; safe to run at every start. */
const STATEMENTS = [
  `create index if not exists news_items_latest_idx on news_items (site_key, publish_from desc)
     where published_at is not null`,
  `create index if not exists news_items_until_idx on news_items (site_key, publish_until)
     where published_at is not null and publish_until is not null`,
  `create index if not exists news_items_pinned_idx on news_items (site_key, pinned_until)
     where published_at is not null and pinned_until is not null`,
  `create unique index if not exists news_items_address_idx on news_items (site_key, slug)
     where published_at is not null`,
];

export async function ensureNewsIndexes(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
