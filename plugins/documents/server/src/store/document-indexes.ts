import type { Knex } from 'knex';

/** Partial index, which Strapi's schemas cannot declare; safe to run at every start. */
export async function ensureDocumentIndexes(knex: Knex): Promise<void> {
  await knex.raw(`create index if not exists public_documents_latest_idx
    on public_documents (site_key, dated_on desc) where published_at is not null`);
}
