import type { Knex } from 'knex';
import type { PageRow } from '../domain/page-tree';

const ROWS = `
select p.document_id as id, p.title, p.slug, p.position, p.in_menu as "inMenu",
       p.kind = 'home' as "isHome", p.kind <> 'standard' as "isDefault", parent.document_id as "parentId"
  from pages p
  left join pages_parent_lnk l on l.page_id = p.id
  left join pages parent on parent.id = l.inv_page_id
 where p.published_at is null
   and p.site_key = (select site_key from pages where document_id = :id limit 1)`;

/** A page, and whether it is one of those that every site begins with. */
export type DraftRow = PageRow & { readonly isDefault: boolean };

/** The pages of the site of this one, as editors see them. */
export async function draftTree(knex: Knex, documentId: string): Promise<DraftRow[]> {
  const { rows } = await knex.raw<{ rows: DraftRow[] }>(ROWS, { id: documentId });
  return rows;
}
