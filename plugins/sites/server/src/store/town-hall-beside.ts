import type { Knex } from 'knex';

const BESIDE = `
select exists (select 1 from offices mine join offices o on o.site_key = mine.site_key
                where mine.document_id = :id and o.serves is null) as found`;

/** The site of this office has a place that serves nothing else: its town hall. */
export async function hasTownHallBeside(knex: Knex, documentId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(BESIDE, { id: documentId });
  return rows[0]?.found === true;
}
