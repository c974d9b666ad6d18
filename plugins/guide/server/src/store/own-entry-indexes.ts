import type { Knex } from 'knex';

/** Partial indexes, which Strapi's schemas cannot declare; safe to run at every start. */
export async function ensureOwnEntryIndexes(knex: Knex): Promise<void> {
  await knex.raw(`create unique index if not exists guide_own_entries_address_idx
    on guide_own_entries (site_key, slug) where published_at is not null`);
}

/** The published address of an entry, by document id; empty when it is not published. */
export async function publishedAddresses(
  knex: Knex,
  documentId: string,
  pathOf: (slug: string) => string,
): Promise<Map<string, string>> {
  const rows: { slug: string }[] = await knex('guide_own_entries')
    .where('document_id', documentId)
    .whereNotNull('published_at')
    .select('slug');
  return new Map(rows.map(({ slug }) => [documentId, pathOf(slug)]));
}
