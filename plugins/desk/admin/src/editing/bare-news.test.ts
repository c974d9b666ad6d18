import { isBare } from './bare-news';
import { EMPTY } from './form-values';

const file = { id: 1, name: '', url: '', thumbnail: null, alternativeText: '', decorative: false };

test.each([
  ['nothing', {}],
  ['an empty paragraph', { body: '<p></p>' }],
  ['spaces', { body: '<p>&nbsp; </p>', lead: ' ' }],
])('a news item with %s besides its title is bare', (_what, said) => {
  expect(isBare('news', { ...EMPTY, ...said })).toBe(true);
});

test.each([
  ['a text', { body: '<p>Samedi à neuf heures.</p>' }],
  ['a sentence', { lead: 'Samedi.' }],
  ['a photo', { photo: file }],
  ['a document', { files: [file] }],
])('a news item with %s is not', (_what, said) => {
  expect(isBare('news', { ...EMPTY, ...said })).toBe(false);
});

test('a document needs no text', () => {
  expect(isBare('documents', EMPTY)).toBe(false);
});
