import { kindInWords } from './kind-in-words';

test.each([
  ["Fiche d'information conditionnée", 'Fiche pratique'],
  ['Fiche d’information', 'Fiche pratique'],
  ['Fiche Question-réponse', 'Question-réponse'],
  ['Fiche Comment faire si - simulateur', 'Comment faire si'],
  ['Téléservice personnalisé sur SP', 'Démarche en ligne'],
  ['Theme', 'Thème'],
])('people read of a « %s » that it is a « %s »', (type, words) => {
  expect(kindInWords(type)).toBe(words);
});

test('a kind that says what it is, or that nobody announced, keeps its name', () => {
  expect(kindInWords('Formulaire')).toBe('Formulaire');
  expect(kindInWords('Recette')).toBe('Recette');
});
