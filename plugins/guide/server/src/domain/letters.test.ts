import { lettersOf } from './letters';

const titled = (...titles: string[]) => titles.map((title) => ({ title }));

test('words stand under their first letter, accents apart, in alphabetical order', () => {
  const letters = lettersOf(titled('Usufruit', 'État civil', 'Écrou', 'Ester en justice', 'Acte'));
  expect(letters.map(({ letter, words }) => [letter, words.map(({ title }) => title)])).toEqual([
    ['A', ['Acte']],
    ['E', ['Écrou', 'Ester en justice', 'État civil']],
    ['U', ['Usufruit']],
  ]);
});

test('what begins with no letter comes first', () => {
  expect(lettersOf(titled('Bail', '3949')).map(({ letter }) => letter)).toEqual(['#', 'B']);
});
