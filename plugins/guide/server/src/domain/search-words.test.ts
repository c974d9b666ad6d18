import { expectOk } from '#platform';
import { guideExamples } from '../examples/entries';
import { readEntry } from './read-entry';
import { searchWordsOf } from './search-words';

const { entry } = expectOk(readEntry(guideExamples['F90001.xml'] ?? ''));
const words = searchWordsOf(entry).split('\n');

test('a sentence is found whole, whatever stands in it', () => {
  expect(words).toContain('Le four s’allume la veille.');
  expect(words.find((line) => line.startsWith('Le levain coûte'))).toContain('2 € les 10 m2');
});

test('the titles of an entry are found', () => {
  expect(words).toEqual(expect.arrayContaining(['Le bois', 'Bois du village', 'Première fournée']));
});

test('entries that this one only leads to are not', () => {
  expect(words.join(' ')).not.toContain('Quelle farine choisir');
  expect(words.join(' ')).not.toContain('Fiche d’après');
});
