import { ok, refuse, type Result } from '#platform';
import type { PageRow } from './page-tree';

/** Deeper, visitors get lost, and addresses with them. */
export const DEEPEST_LEVEL = 4;

export type PlacementRefusal =
  | 'parent-not-found'
  | 'home-stays-at-the-root'
  | 'page-within-itself'
  | 'tree-too-deep'
  | 'slug-taken'
  | 'slug-reserved';

/** What the rules ask of a page; the default ones hold addresses that no other page may take. */
type PlacedPage = Pick<PageRow, 'id' | 'slug' | 'isHome'> & { readonly isDefault?: boolean };

/**
 * Whether a page, new or known, may stand under that parent.
 * @param reserved slugs that only the default pages may have at the root of the site
 */
export function checkPlacement(
  rows: readonly PageRow[],
  page: PlacedPage,
  parentId: string | null,
  reserved: ReadonlySet<string>,
): Result<void, PlacementRefusal> {
  const refusal = refusalToPlace(rows, page, parentId);
  if (refusal) return refuse(refusal);
  const atRoot = parentId === null && !page.isHome && !page.isDefault;
  return atRoot && reserved.has(page.slug ?? '') ? refuse('slug-reserved') : ok();
}

function refusalToPlace(
  rows: readonly PageRow[],
  { id, slug, isHome }: Pick<PageRow, 'id' | 'slug' | 'isHome'>,
  parentId: string | null,
): PlacementRefusal | undefined {
  if (isHome && parentId !== null) return 'home-stays-at-the-root';
  if (parentId !== null && !rows.some((row) => row.id === parentId)) return 'parent-not-found';
  const above = ancestors(rows, parentId);
  if (above.includes(id)) return 'page-within-itself';
  if (above.length + height(rows, id) > DEEPEST_LEVEL) return 'tree-too-deep';
  if (siblings(rows, parentId, id).some((row) => row.slug !== null && row.slug === slug)) {
    return 'slug-taken';
  }
  return undefined;
}

/** The parent and all above it, as far as the rows go; a loop in them ends the walk. */
function ancestors(rows: readonly PageRow[], parentId: string | null): string[] {
  const above: string[] = [];
  for (let id = parentId; id !== null && !above.includes(id);) {
    above.push(id);
    id = rows.find((row) => row.id === id)?.parentId ?? null;
  }
  return above;
}

/** Levels that a page takes with all below it: 1 when nothing is. */
function height(rows: readonly PageRow[], id: string, seen: readonly string[] = []): number {
  if (seen.includes(id)) return 0;
  const children = rows.filter((row) => row.parentId === id);
  return 1 + Math.max(0, ...children.map((child) => height(rows, child.id, [...seen, id])));
}

function siblings(rows: readonly PageRow[], parentId: string | null, but: string): PageRow[] {
  return rows.filter((row) => row.parentId === parentId && row.id !== but);
}
