import type { PublicRequest, SiteMapEntry } from '#web';
import { inReadingOrder } from '../domain/page-tree';
import { sitePages } from './site-pages';

export async function pageSiteMap(request: PublicRequest): Promise<SiteMapEntry[]> {
  const { tree } = await sitePages(request);
  return inReadingOrder(tree).map(({ page, path }) => ({
    path,
    title: page.isHome ? 'Accueil' : page.title,
    section: 'Pages',
    changedAt: new Date(page.updatedAt),
  }));
}
