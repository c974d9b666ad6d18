import type { Contribution, MenuEntry, PublicRequest } from '#web';
import { menu } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** The first two levels of the tree. */
export async function pagesInMenu(request: PublicRequest): Promise<Contribution<MenuEntry>> {
  const { tree, changesAt } = await sitePages(request);
  const entries = menu(tree)
    .filter(({ path }) => path !== '/')
    .map(({ title, path, children }) => ({
      label: title,
      href: path,
      ...(children.length > 0
        ? { children: children.map((child) => ({ label: child.title, href: child.path })) }
        : {}),
    }));
  return { entries, staleAt: changesAt };
}
