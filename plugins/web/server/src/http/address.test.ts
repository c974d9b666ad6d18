import { readAddress, wantedQuery, writeAddress } from './address';

test('an address is decoded and its query read', () => {
  const address = readAddress('/actualites/f%C3%AAte?page=2');
  expect(address).toMatchObject({ ok: true, path: '/actualites/fête' });
  expect(address.ok && address.query.get('page')).toBe('2');
});

test.each([
  ['/actualites/', '/actualites'],
  ['/actualites/?page=2', '/actualites?page=2'],
  ['//actualites', '/actualites'],
  ['/a//b///', '/a/b'],
])('%s moves for good to %s', (target, to) => {
  expect(readAddress(target)).toEqual({ ok: false, status: 301, to });
});

test.each([
  ['a half-written escape', '/%E0%A4%A'],
  ['a path that climbs', '/uploads/../../etc/passwd'],
  ['a path that climbs in disguise', '/uploads/%2e%2e/%2e%2e/etc/passwd'],
  ['a null byte', '/page%00.html'],
  ['a null byte in the query', '/guide/recherche?q=carte%00'],
  ['a line break', '/page%0d%0aSet-Cookie:%20a=b'],
  ['a backslash', '/..%5c..%5cwindows'],
  ['an address of another kind', 'http://elsewhere.example/'],
])('%s is refused', (_what, target) => {
  expect(readAddress(target)).toEqual({ ok: false, status: 400 });
});

test('an address longer than any real one is refused', () => {
  expect(readAddress(`/recherche?q=${'a'.repeat(5_000)}`)).toEqual({ ok: false, status: 414 });
});

test.each([
  '/documents?type=order&annee=2026',
  '/documents?annee=2026&type=order&utm_source=lettre',
  '/%64ocuments?annee=2026&&type=order&annee=2025',
])('%s is the same page as any other spelling of it', (target) => {
  const address = readAddress(target);
  if (!address.ok) throw new Error('refused');
  const query = wantedQuery(address.query, ['annee', 'type']);
  expect(writeAddress(address.path, query)).toBe('/documents?annee=2026&type=order');
});
