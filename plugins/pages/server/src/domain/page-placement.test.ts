import { checkPlacement, movePage } from './page-placement';
import type { PageRow } from './page-tree';

const page = (id: string, parentId: string | null, position: number): PageRow => ({
  id,
  title: id,
  slug: id,
  parentId,
  position,
  inMenu: true,
});

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

test.each([
  [
    'budget',
    'mairie',
    0,
    [
      ['budget', 0],
      ['conseil', 1],
    ],
  ],
  ['budget', 'mairie', undefined, []],
  ['budget', null, undefined, [['budget', 3]]],
  [
    'conseil',
    null,
    1,
    [
      ['conseil', 1],
      ['mairie', 2],
      ['vie-locale', 3],
    ],
  ],
  [
    'seances',
    'vie-locale',
    0,
    [
      ['seances', 0],
      ['budget-participatif', 1],
    ],
  ],
])('moving %s under %s, at %s, places %j', (id, parentId, index, placed) => {
  const moved = movePage(gramat, { id, parentId, index });
  expect(moved).toEqual({
    ok: true,
    value: placed.map(([placedId, position]) => ({ id: placedId, parentId, position })),
  });
});

test.each([
  ['nulle-part', null, 'page-not-found'],
  ['budget', 'nulle-part', 'parent-not-found'],
  ['accueil', 'mairie', 'home-stays-at-the-root'],
  ['mairie', 'mairie', 'page-within-itself'],
  ['mairie', 'archives', 'page-within-itself'],
  ['vie-locale', 'seances', 'tree-too-deep'],
  ['budget', 'archives', 'tree-too-deep'],
  ['budget', 'vie-locale', 'slug-taken'],
])('%s cannot go under %s: %s', (id, parentId, reason) => {
  expect(movePage(gramat, { id, parentId })).toEqual({ ok: false, reason });
});

const RESERVED = new Set(['agenda']);

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
  expect(movePage(loop, { id: 'c', parentId: 'a' }).ok).toBe(true);
});
