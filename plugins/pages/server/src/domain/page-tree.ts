import type { PageKind } from './page-kind';

/** What the tree needs to know of a page or section; rows may carry more. */
export type PageRow = {
  readonly id: string;
  readonly title: string;
  /** The page's own part of its address; the home page needs none. */
  readonly slug: string | null;
  readonly parentId: string | null;
  readonly position: number;
  readonly inMenu: boolean;
  readonly isHome?: boolean;
};

export type PageNode<R extends PageRow = PageRow> = {
  readonly page: R;
  /** `/vie-municipale/conseil`; `/` for the home page. */
  readonly path: string;
  /** 1 for a section of the first level. */
  readonly level: number;
  readonly parent: PageNode<R> | null;
  readonly children: readonly PageNode<R>[];
};

export type PageTree<R extends PageRow = PageRow> = {
  readonly roots: readonly PageNode<R>[];
  readonly byId: ReadonlyMap<string, PageNode<R>>;
  readonly byPath: ReadonlyMap<string, PageNode<R>>;
};

type Crumb = { readonly title: string; readonly path: string };

type MenuSection = Crumb & { readonly id: string; readonly children: readonly MenuEntry[] };
type MenuEntry = Crumb & { readonly id: string };

/**
 * The tree of a site's pages, brothers in order. A page whose parent is missing from the rows
 * (not published, or not visible now) is missing from the tree as well, with all below it.
 */
export function pageTree<R extends PageRow>(rows: Iterable<R>): PageTree<R> {
  const childrenOf = byParent(rows);
  const byId = new Map<string, PageNode<R>>();
  const byPath = new Map<string, PageNode<R>>();

  function grow(parent: PageNode<R> | null): PageNode<R>[] {
    return (childrenOf.get(parent?.page.id ?? null) ?? []).map((page) => {
      const children: PageNode<R>[] = [];
      const level = (parent?.level ?? 0) + 1;
      const node = { page, path: pathUnder(parent, page), level, parent, children };
      byId.set(page.id, node);
      if (!byPath.has(node.path)) byPath.set(node.path, node);
      children.push(...grow(node));
      return node;
    });
  }

  return { roots: grow(null), byId, byPath };
}

/** The first page of a kind, when the site keeps one. */
export const firstOfKind = <R extends PageRow & { readonly kind: PageKind }>(
  { byId }: PageTree<R>,
  kind: PageKind,
): PageNode<R> | undefined => byId.values().find(({ page }) => page.kind === kind);

/** From the first level down to the page itself; empty for the home page, or an unknown one. */
export function breadcrumb(tree: PageTree, id: string): Crumb[] {
  const crumbs: Crumb[] = [];
  for (let node = tree.byId.get(id); node; node = node.parent ?? undefined) {
    if (!node.page.isHome) crumbs.unshift({ title: node.page.title, path: node.path });
  }
  return crumbs;
}

/** The menu's two levels. A section kept out of the menu keeps what is below it out as well. */
export function menu(tree: PageTree): MenuSection[] {
  return tree.roots
    .filter(({ page }) => page.inMenu)
    .map((node) => ({
      ...asEntry(node),
      children: node.children.filter(({ page }) => page.inMenu).map(asEntry),
    }));
}

/** Every page once, in the order in which a site map lists them. */
export function inReadingOrder<R extends PageRow>(tree: PageTree<R>): PageNode<R>[] {
  const below = (node: PageNode<R>): PageNode<R>[] => [node, ...node.children.flatMap(below)];
  return tree.roots.flatMap(below);
}

function byParent<R extends PageRow>(rows: Iterable<R>): Map<string | null, R[]> {
  const groups = new Map<string | null, R[]>();
  for (const row of rows) {
    const siblings = groups.get(row.parentId);
    if (siblings) siblings.push(row);
    else groups.set(row.parentId, [row]);
  }
  for (const siblings of groups.values()) siblings.sort(inOrder);
  return groups;
}

/** By position; those that share one, by title. */
function inOrder(a: PageRow, b: PageRow): number {
  return a.position - b.position || a.title.localeCompare(b.title, 'fr');
}

function pathUnder(parent: PageNode | null, page: PageRow): string {
  if (page.isHome) return '/';
  const above = parent && parent.path !== '/' ? parent.path : '';
  return `${above}/${page.slug ?? page.id}`;
}

function asEntry({ page: { id, title }, path }: PageNode): MenuEntry {
  return { id, title, path };
}
