/** What somebody who writes the files of an archive would try. */
import { readEntry } from './read-entry';
import { wordsOf } from './tree';

const document = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<Publication ID="F1"><Texte>${inside}</Texte></Publication>`;

const words = (xml: string) => {
  const read = readEntry(xml);
  return read.ok ? wordsOf(read.value.entry) : read.reason;
};

test('entities that multiply themselves are not read (a billion laughs)', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');
  const xml = document('&l9;', `<!DOCTYPE Publication [<!ENTITY l0 "ha">${laughs}]>`);
  expect(words(xml)).toBe('not-xml');
});

test.each([
  '<!ENTITY out SYSTEM "file:///etc/passwd">',
  '<!ENTITY out SYSTEM "http://127.0.0.1:9/">',
  '<!ENTITY % out SYSTEM "http://127.0.0.1:9/"> %out;',
])('nothing outside of the file is read: %s', (entity) => {
  expect(words(document('&out;', `<!DOCTYPE Publication [${entity}]>`))).toBe('not-xml');
});

test('a document type without use changes nothing', () => {
  const type = '<!DOCTYPE Publication [<!ENTITY out SYSTEM "file:///etc/passwd">]>';
  expect(words(document('Le four', type))).toBe('Le four');
});

test.each(['', '<!DOCTYPE Publication>'])(
  'elements a hundred thousand deep are refused, and do not exhaust the stack %s',
  (type) => {
    const deep = `${'<A>'.repeat(100_000)}four${'</A>'.repeat(100_000)}`;
    expect(words(document(deep, type))).toBe('not-xml');
  },
);

test('a hundred deep are read', () => {
  expect(words(document(`${'<A>'.repeat(100)}four${'</A>'.repeat(100)}`))).toBe('four');
});

test.each([
  ['ampersands', '&'.repeat(1_000_000)],
  ['openings', '<'.repeat(1_000_000)],
  ['attributes', `<A ${'a="b" '.repeat(200_000)}`],
  ['comments', '<!--'.repeat(200_000)],
  ['raw texts', '<![CDATA['.repeat(200_000)],
])('a million %s that never close are refused', (_what, inside) => {
  expect(words(document(inside))).toBe('not-xml');
});

test('names of an object’s own are names like others', () => {
  const xml = document('<__proto__ constructor="x" __proto__="y">four</__proto__>');
  expect(words(xml)).toBe('four');
  expect(({} as Record<string, unknown>)['y']).toBeUndefined();
});
