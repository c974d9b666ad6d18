import { parisDate } from '#platform';
import { isVisible, nextVisibilityChange, type PublicRequest } from '#web';
import { pageTree, type PageTree } from '../domain/page-tree';
import { readOutline, type HomeRows, type OutlineRow } from '../store/page-outline';

/** The pages that a visitor sees at this instant. */
export interface SitePages {
  readonly tree: PageTree<OutlineRow>;
  readonly home: HomeRows | null;
  readonly changesAt: Date | null;
}

const MEMO = 'pages.site-pages';

/** Read once for the several parts of one answer. */
export function sitePages(request: PublicRequest): Promise<SitePages> {
  const known = request.memo.get(MEMO) as Promise<SitePages> | undefined;
  if (known) return known;
  const reading = readSitePages(request);
  rememberPages(request, reading);
  return reading;
}

export const rememberPages = ({ memo }: PublicRequest, pages: Promise<SitePages>): void =>
  void memo.set(MEMO, pages);

async function readSitePages({ site, now, path, reader }: PublicRequest) {
  const isHome = path === '/';
  const outline = await readOutline(reader, site.key, parisDate(now), isHome);
  const visible = outline.rows.filter((row) => isVisible(windowOf(row), now));
  return {
    tree: pageTree(visible),
    home: outline.home,
    changesAt: nextVisibilityChange(outline.rows.map(windowOf), now),
  };
}

/** The home is always there, whatever dates it once had. */
const windowOf = ({ isHome, publishFrom, publishUntil }: OutlineRow) =>
  isHome ? {} : { from: publishFrom, until: publishUntil };
