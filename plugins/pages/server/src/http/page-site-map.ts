import type { PublicRequest, SiteMapEntry, Contribution } from '#web';
import { inReadingOrder } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** It is there even when its own text is not published. */
const HOME: SiteMapEntry = { path: '/', title: 'Accueil', section: 'Pages', changedAt: null };

export async function pageSiteMap(request: PublicRequest): Promise<Contribution<SiteMapEntry>> {
  const { tree, changesAt } = await sitePages(request);
  const entries = inReadingOrder(tree).map(({ page, path }) => ({
    path,
    title: page.isHome ? HOME.title : page.title,
    section: HOME.section,
    changedAt: new Date(page.updatedAt),
  }));
  const hasHome = tree.byPath.has(HOME.path);
  return { entries: hasHome ? entries : [HOME, ...entries], staleAt: changesAt };
}
