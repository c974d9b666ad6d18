import type { Knex } from 'knex';

/** The published address of one news item, by document id; empty when it is not published. */
export async function publishedSlugs(
  knex: Knex,
  documentId: string,
  pathOf: (slug: string) => string,
): Promise<Map<string, string>> {
  const rows: { slug: string }[] = await knex('news_items')
    .where('document_id', documentId)
    .whereNotNull('published_at')
    .select('slug');
  return new Map(rows.map(({ slug }) => [documentId, pathOf(slug)]));
}
