import type { Reader } from '#platform';

export interface QuickLinkTarget {
  readonly label: string;
  readonly href: string;
  readonly detail?: string;
}

interface QuickLinkRow {
  readonly title: string;
  readonly target: string;
  readonly description: string | null;
}

const QUICK_LINKS = `
select title, target, description from quick_links
 where site_key = :site order by position, id`;

/** The procedures that a site puts forward, in the editor's order. */
export async function readQuickLinks(reader: Reader, site: number): Promise<QuickLinkTarget[]> {
  const rows = await reader.rows<QuickLinkRow>(QUICK_LINKS, { site });
  return rows.map(({ title, target, description }) => ({
    label: title,
    href: target,
    ...(description ? { detail: description } : {}),
  }));
}
