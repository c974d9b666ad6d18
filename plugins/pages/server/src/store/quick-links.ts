import type { Knex } from 'knex';

export interface QuickLinkTarget {
  readonly label: string;
  readonly href: string;
  readonly detail?: string;
}

/** The procedures that a site puts forward, in the editor's order. */
export async function readQuickLinks(knex: Knex, site: number): Promise<QuickLinkTarget[]> {
  const rows: { title: string; target: string; description: string | null }[] = await knex(
    'quick_links',
  )
    .where('site_key', site)
    .orderBy(['position', 'id'])
    .select('title', 'target', 'description');
  return rows.map(({ title, target, description }) => ({
    label: title,
    href: target,
    ...(description ? { detail: description } : {}),
  }));
}
