import { communeOf, inCommune, linkingOf, ofCommune, townHallOf } from './commune-name';

test.each([
  ['Cahors', 'de Cahors', 'à Cahors'],
  ['Autoire', 'd’Autoire', 'à Autoire'],
  ['Issendolus', 'd’Issendolus', 'à Issendolus'],
  ['Écuras', 'd’Écuras', 'à Écuras'],
  ['Le Vigan-en-Quercy', 'du Vigan-en-Quercy', 'au Vigan-en-Quercy'],
  ['Les Arques', 'des Arques', 'aux Arques'],
  ['Les Pechs du Vers', 'des Pechs du Vers', 'aux Pechs du Vers'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ["L'Hospitalet", 'de L’Hospitalet', 'à L’Hospitalet'],
  ["Puy-l'Évêque", 'de Puy-l’Évêque', 'à Puy-l’Évêque'],
  ['Labastide-Murat', 'de Labastide-Murat', 'à Labastide-Murat'],
  ['Lescar', 'de Lescar', 'à Lescar'],
  ['Yvetot', 'd’Yvetot', 'à Yvetot'],
])('%s: %s, %s', (name, of, at) => {
  expect(ofCommune({ name })).toBe(of);
  expect(inCommune({ name })).toBe(at);
});

test('only official data tell a silent h from one that is not', () => {
  expect(ofCommune({ name: 'Hautot', linking: 'vowel' })).toBe('d’Hautot');
  expect(ofCommune({ name: 'Hombourg', linking: 'consonant' })).toBe('de Hombourg');
  expect(linkingOf('Hautot')).toBe('vowel');
});

test('a town hall and a commune are named with their preposition', () => {
  expect(townHallOf({ name: 'Le Bastit' })).toBe('Mairie du Bastit');
  expect(townHallOf({ name: 'Espère' })).toBe('Mairie d’Espère');
  expect(communeOf({ name: 'Gramat' })).toBe('Commune de Gramat');
});
