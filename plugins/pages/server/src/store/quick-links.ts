import type { Reader } from '#platform';
import type { QuickLinkRow } from './page-outline';

const QUICK_LINKS = `
select title, target, description from quick_links
 where site_key = :site order by position, id`;

/** The procedures that a site puts forward, in the editor's order. */
export const readQuickLinks = (reader: Reader, site: number): Promise<QuickLinkRow[]> =>
  reader.rows<QuickLinkRow>(QUICK_LINKS, { site });
