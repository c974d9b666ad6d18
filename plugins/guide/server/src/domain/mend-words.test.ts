import { mendWords } from './mend-words';
import { vocabularyOf } from './nearest-word';

const guide = vocabularyOf([
  { word: 'carte', entries: 60 },
  { word: 'identité', entries: 30 },
  { word: 'naissance', entries: 25 },
  { word: 'déclarer', entries: 12 },
  { word: 'passeport', entries: 40 },
  { word: 'compte', entries: 9 },
]);
const site = vocabularyOf([{ word: 'composter', entries: 1 }]);

const mend = (text: string, ...nowhere: string[]) => mendWords(text, nowhere, [guide]);

test('what is like nothing stays as it was typed', () => {
  expect(mend('hippopotame', 'hippopotame')).toBeNull();
  expect(mend('pasport hippopotame', 'pasport', 'hippopotame')).toBe('passeport hippopotame');
});

test('an article that sticks to its noun is parted from it', () => {
  expect(mend('carte didentité', 'didentité')).toBe('carte d’identité');
  expect(mend('carte Lidantite', 'Lidantite')).toBe('carte l’identité');
});

test('a word that begins like an article is no article', () => {
  expect(mend('naisance', 'naisance')).toBe('naissance');
  expect(mend('daclarer', 'daclarer')).toBe('déclarer');
});

test('words beside the mended one are shown as French writes them', () => {
  expect(mend('cart didentite', 'didentite')).toBe('carte d’identité');
  expect(mend('declarer ma naisance', 'naisance')).toBe('déclarer ma naissance');
  expect(mend('Carte didentite', 'didentite')).toBe('Carte d’identité');
});

test('the words of the site are meant as well as those of the guide', () => {
  expect(mendWords('conposter', ['conposter'], [guide, site])).toBe('composter');
  expect(mendWords('conposter', ['conposter'], [guide])).not.toBe('composter');
});

test('four unknown words are mended, not a whole text', () => {
  const words = ['pasport', 'naisance', 'idantité', 'carrte', 'konpte'];
  expect(mend(words.join(' '), ...words)).toBe('passeport naissance identité carte konpte');
});
