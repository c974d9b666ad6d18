import { breadcrumb, firstOfKind, inReadingOrder, menu, pageTree, type PageRow } from './page-tree';

let position = 0;
const page = (
  id: string,
  parentId: string | null = null,
  more: Partial<PageRow> = {},
): PageRow => ({
  id,
  title: id,
  slug: id,
  parentId,
  position: (position += 1),
  inMenu: true,
  ...more,
});

const gramat = [
  page('accueil', null, { isHome: true, slug: null }),
  page('mairie'),
  page('conseil', 'mairie'),
  page('seances', 'conseil'),
  page('archives', 'seances'),
  page('vie-locale'),
  page('ecole', 'vie-locale'),
  page('cantine', 'vie-locale', { inMenu: false }),
  page('mentions-legales', null, { inMenu: false }),
];

test.each([
  ['accueil', '/', 1, []],
  ['mairie', '/mairie', 1, ['mairie']],
  ['seances', '/mairie/conseil/seances', 3, ['mairie', 'conseil', 'seances']],
  ['mentions-legales', '/mentions-legales', 1, ['mentions-legales']],
])('%s stands at %s, level %i, under %j', (id, path, level, titles) => {
  const tree = pageTree(gramat);
  expect(tree.byId.get(id)).toMatchObject({ path, level });
  expect(tree.byPath.get(path)?.page.id).toBe(id);
  expect(breadcrumb(tree, id).map(({ title }) => title)).toEqual(titles);
});

test('a breadcrumb links every level above', () => {
  expect(breadcrumb(pageTree(gramat), 'conseil')).toEqual([
    { title: 'mairie', path: '/mairie' },
    { title: 'conseil', path: '/mairie/conseil' },
  ]);
});

test('the menu has two levels, and only what is meant for it', () => {
  const shown = menu(pageTree(gramat)).map(({ title, children }) => [
    title,
    children.map((child) => child.path),
  ]);
  expect(shown).toEqual([
    ['accueil', []],
    ['mairie', ['/mairie/conseil']],
    ['vie-locale', ['/vie-locale/ecole']],
  ]);
});

test('brothers stand by position, then by title', () => {
  const rows = [
    page('c', null, { position: 2 }),
    page('é', null, { position: 1 }),
    page('a', null, { position: 1 }),
  ];
  expect(pageTree(rows).roots.map((node) => node.page.id)).toEqual(['a', 'é', 'c']);
});

test('a page whose parent is not there is not there either', () => {
  const tree = pageTree(gramat.filter(({ id }) => id !== 'conseil'));
  expect(tree.byId.has('seances')).toBe(false);
  expect(tree.byId.has('archives')).toBe(false);
  expect(breadcrumb(tree, 'archives')).toEqual([]);
});

test('a loop in the rows is in no tree', () => {
  const loop = [page('a', 'b'), page('b', 'a'), page('c')];
  expect(inReadingOrder(pageTree(loop)).map((node) => node.page.id)).toEqual(['c']);
});

test('of two brothers with one slug, the first answers', () => {
  const rows = [page('a', null, { slug: 'x' }), page('b', null, { slug: 'x' })];
  expect(pageTree(rows).byPath.get('/x')?.page.id).toBe('a');
});

test('a page below the home page has no part of its address from it', () => {
  expect(pageTree([...gramat, page('plan', 'accueil')]).byPath.has('/plan')).toBe(true);
});

test('reading order is that of the site map', () => {
  expect(inReadingOrder(pageTree(gramat)).map((node) => node.page.id)).toEqual(
    gramat.map(({ id }) => id),
  );
});

test('the first page of a kind is found, when the site keeps one', () => {
  const rows = [page('mairie'), page('infos')].map((row) => ({ ...row, kind: kindOf(row.id) }));
  expect(firstOfKind(pageTree(rows), 'practical')?.path).toBe('/infos');
  expect(firstOfKind(pageTree(rows), 'contact')).toBeUndefined();
});

const kindOf = (id: string) => (id === 'infos' ? ('practical' as const) : ('standard' as const));
