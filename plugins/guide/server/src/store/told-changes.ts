import type { Knex } from 'knex';

/** Of which texts the editors of a note were told: identifiers alone, which say nothing. */
const TABLE = `
create table if not exists guide_told_changes (
  document_id text not null, hash text not null,
  primary key (document_id, hash))`;

export async function ensureToldChanges(knex: Knex): Promise<void> {
  await knex.raw(TABLE);
}

/** Says once of each change that it is told; those of these that were not told before. */
export async function tellOnce<
  Change extends { readonly documentId: string; readonly hash: string },
>(knex: Knex, changes: readonly Change[]): Promise<Change[]> {
  if (changes.length === 0) return [];
  const rows: { document_id: string; hash: string }[] = await knex('guide_told_changes')
    .insert(changes.map(({ documentId, hash }) => ({ document_id: documentId, hash })))
    .onConflict(['document_id', 'hash'])
    .ignore()
    .returning(['document_id', 'hash']);
  const fresh = new Set(rows.map(({ document_id, hash }) => `${document_id} ${hash}`));
  return changes.filter(({ documentId, hash }) => fresh.has(`${documentId} ${hash}`));
}

/** What was told of notes that are gone; run it in platform scope. */
export async function forgetToldChanges(knex: Knex): Promise<void> {
  await knex.raw(`delete from guide_told_changes t where not exists (
    select from local_notes n where n.document_id = t.document_id)`);
}
