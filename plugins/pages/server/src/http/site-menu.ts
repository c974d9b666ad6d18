import type { Contribution, MenuEntry, PublicRequest } from '#web';
import { menu } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** Modules around the page tree: news before it, documents after it. */
const NEWS: MenuEntry = { label: 'Actualités', href: '/actualites' };
const DOCUMENTS: MenuEntry = { label: 'Documents', href: '/documents' };

/** The first two levels of the tree, then what the modules of the site add. */
export async function siteMenu(request: PublicRequest): Promise<Contribution<MenuEntry>> {
  const { tree, changesAt } = await sitePages(request);
  const sections = menu(tree)
    .filter(({ path }) => path !== '/')
    .map(({ title, path, children }) => ({
      label: title,
      href: path,
      ...(children.length > 0
        ? { children: children.map((child) => ({ label: child.title, href: child.path })) }
        : {}),
    }));
  const { modules } = request.site;
  const entries = [
    ...(modules.includes('news') ? [NEWS] : []),
    ...sections,
    ...(modules.includes('documents') ? [DOCUMENTS] : []),
  ];
  return { entries, staleAt: changesAt };
}
