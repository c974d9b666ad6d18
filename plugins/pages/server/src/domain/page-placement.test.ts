import { checkPlacement } from './page-placement';
import type { PageRow } from './page-tree';

const page = (id: string, parentId: string | null, position: number): PageRow => ({
  id,
  title: id,
  slug: id,
  parentId,
  position,
  inMenu: true,
});

const RESERVED: ReadonlySet<string> = new Set(['agenda']);

const gramat: PageRow[] = [
  { ...page('accueil', null, 0), isHome: true, slug: null },
  page('mairie', null, 1),
  page('vie-locale', null, 2),
  page('conseil', 'mairie', 0),
  page('budget', 'mairie', 1),
  page('seances', 'conseil', 0),
  page('archives', 'seances', 0),
  { ...page('budget-participatif', 'vie-locale', 0), slug: 'budget' },
];

/** The page of that id, as it is but under another parent. */
function place(rows: PageRow[], id: string, parentId: string | null) {
  const moved = rows.find((row) => row.id === id) as PageRow;
  return checkPlacement(rows, moved, parentId, RESERVED);
}

test.each([
  ['budget', 'nulle-part', 'parent-not-found'],
  ['accueil', 'mairie', 'home-stays-at-the-root'],
  ['mairie', 'mairie', 'page-within-itself'],
  ['mairie', 'archives', 'page-within-itself'],
  ['vie-locale', 'seances', 'tree-too-deep'],
  ['budget', 'archives', 'tree-too-deep'],
  ['budget', 'vie-locale', 'slug-taken'],
])('%s cannot go under %s: %s', (id, parentId, reason) => {
  expect(place(gramat, id, parentId)).toEqual({ ok: false, reason });
});

test.each([
  ['budget', 'mairie'],
  ['budget', null],
  ['seances', 'vie-locale'],
])('%s may stand under %s', (id, parentId) => {
  expect(place(gramat, id, parentId).ok).toBe(true);
});

test('a new page is placed by the same rules', () => {
  expect(checkPlacement(gramat, page('marches', null, 0), 'mairie', RESERVED).ok).toBe(true);
  expect(checkPlacement(gramat, { id: 'new', slug: 'conseil' }, 'mairie', RESERVED)).toEqual({
    ok: false,
    reason: 'slug-taken',
  });
});

test('only a default page has a reserved address, and only the root has any', () => {
  const agenda = page('agenda', null, 0);
  expect(checkPlacement(gramat, agenda, null, RESERVED)).toEqual({
    ok: false,
    reason: 'slug-reserved',
  });
  expect(checkPlacement(gramat, agenda, 'mairie', RESERVED).ok).toBe(true);
  expect(checkPlacement(gramat, { ...agenda, isDefault: true }, null, RESERVED).ok).toBe(true);
});

test('a loop already in the rows does not trap the walk', () => {
  const loop = [page('a', 'b', 0), page('b', 'a', 0), page('c', null, 0)];
  expect(place(loop, 'c', 'a').ok).toBe(true);
});
