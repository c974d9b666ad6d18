import type { PublicRequest, SiteMapEntry, Contribution } from '#web';
import { inReadingOrder } from '../domain/page-tree';
import { sitePages } from './site-pages';

export async function pageSiteMap(request: PublicRequest): Promise<Contribution<SiteMapEntry>> {
  const { tree, changesAt } = await sitePages(request);
  const entries = inReadingOrder(tree).map(({ page, path }) => ({
    path,
    title: page.isHome ? 'Accueil' : page.title,
    section: 'Pages',
    changedAt: new Date(page.updatedAt),
  }));
  return { entries, staleAt: changesAt };
}
