import { vocabularyOf, withWords, wordsIn } from './nearest-word';

const { nearest, written } = vocabularyOf([
  { word: 'passeport', entries: 40 },
  { word: 'passage', entries: 3 },
  { word: 'identité', entries: 30 },
  { word: 'naissance', entries: 25 },
  { word: 'naissances', entries: 1 },
  { word: 'nationale', entries: 9 },
]);

test.each([
  ['pasport', 'passeport'],
  ['passport', 'passeport'],
  ['idantite', 'identité'],
  ['IDENTITÉE', 'identité'],
  ['naisance', 'naissance'],
  ['nasionale', 'nationale'],
])('who writes « %s » means « %s »', (word, meant) => {
  expect(nearest(word)?.word).toBe(meant);
});

test.each(['hippopotame', 'xyz', ''])('« %s » is like nothing that is written', (word) => {
  expect(nearest(word)).toBeNull();
});

test('a written word is known without its accents, and shown with them', () => {
  expect(written('IDENTITE')).toBe('identité');
  expect(written('idantite')).toBeNull();
});

test('the words of a text are mended where they stand', () => {
  expect(wordsIn('carte d’idantité, s’il vous plaît !')).toEqual([
    'carte',
    'd',
    'idantité',
    's',
    'il',
    'vous',
    'plaît',
  ]);
  expect(withWords('carte d’idantité !', new Map([['idantité', 'identité']]))).toBe(
    'carte d’identité !',
  );
});
