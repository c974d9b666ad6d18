import { references } from './guard-relations';

test.each([
  ['nothing', null, []],
  ['an id', 4, [{ id: 4 }]],
  ['an id as text', '4', [{ id: '4' }]],
  ['a document id', 'k3b9x', [{ documentId: 'k3b9x' }]],
  ['a list', [1, { id: 2 }], [{ id: 1 }, { id: 2 }]],
  ['an edit', { connect: [{ documentId: 'a' }], disconnect: [{ id: 9 }] }, [{ documentId: 'a' }]],
  ['a replacement', { set: ['b'] }, [{ documentId: 'b' }]],
])('a relation given as %s names what it relates to', (_form, value, expected) => {
  expect(references(value)).toEqual(expected);
});
