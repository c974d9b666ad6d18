import type { Knex } from 'knex';

/** Partial indexes, which Strapi's schemas cannot declare; safe to run at every start. */
const STATEMENTS = [
  `create index if not exists public_documents_latest_idx on public_documents (site_key, dated_on desc)
     where published_at is not null`,
  `create index if not exists public_documents_from_idx on public_documents (site_key, publish_from)
     where published_at is not null and publish_from is not null`,
  `create index if not exists public_documents_until_idx on public_documents (site_key, publish_until)
     where published_at is not null and publish_until is not null`,
];

export async function ensureDocumentIndexes(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
