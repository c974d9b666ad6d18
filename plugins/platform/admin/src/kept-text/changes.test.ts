import { changesIn, inWords } from './changes';

test('only what was changed is kept, and nothing of what Strapi keeps', () => {
  const read = {
    title: 'Foire',
    lead: null,
    body: '<p>Lundi</p>',
    updatedAt: '1',
    cover: { id: 4 },
  };
  const sent = { ...read, body: '<p>Mardi</p>', lead: '', updatedAt: '2' };
  expect(changesIn(sent, read)).toEqual({ body: '<p>Mardi</p>' });
});

test('a relation, which cannot be put back, is left out', () => {
  expect(changesIn({ parent: { connect: [{ id: 1 }], disconnect: [] } }, {})).toEqual({});
});

test.each([
  ['<p>Lundi,</p><p>mardi</p>', 'Lundi,\nmardi'],
  [{ id: 4, name: 'halle.jpg' }, 'halle.jpg'],
  [[{ name: 'a.pdf' }, { name: 'b.pdf' }], 'a.pdf, b.pdf'],
  [null, ''],
  [12, '12'],
])('%j reads « %s »', (value, words) => {
  expect(inWords(value)).toBe(words);
});
