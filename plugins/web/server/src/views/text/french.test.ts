import { fileSize, fr, frenchNumber, phoneAddress, phoneNumber, uncapitalised } from './french';

test.each([
  ['Rampe à gauche', 'rampe à gauche'],
  ['Élévateur', 'élévateur'],
  ['PMR : sonnez', 'PMR : sonnez'],
  ['', ''],
])('« %s » is « %s » after a colon', (typed, said) => {
  expect(uncapitalised(typed)).toBe(said);
});

test.each([
  ['Quoi de neuf ?', 'Quoi de neuf\u202f?'],
  ['Bonne année!', 'Bonne année\u202f!'],
  ['Le marché : dimanche', 'Le marché\u00a0: dimanche'],
  ["l'école d'Arcambal", 'l’école d’Arcambal'],
  ['« La Fontaine »', '«\u202fLa Fontaine\u202f»'],
  ['à 17 h 30', 'à 17\u00a0h\u00a030'],
  ['Mme Delmas', 'Mme\u00a0Delmas'],
  ['12 450 habitants', '12\u202f450 habitants'],
  ['Voir https://exemple.fr/?q=1', 'Voir https://exemple.fr/?q=1'],
  ['Mairie, 46330', 'Mairie, 46330'],
])('“%s” is set in French', (text, expected) => expect(fr(text)).toBe(expected));

test('setting a text twice changes nothing', () => {
  const once = fr("« Qu'est-ce que c'est ? » : 12 %");
  expect(fr(once)).toBe(once);
});

test('numbers, sizes and telephones are written the French way', () => {
  expect(frenchNumber(20159)).toBe('20\u202f159');
  expect(fileSize(1_350_000)).toBe('1,4\u00a0Mo');
  expect(fileSize(84_000)).toBe('84\u00a0Ko');
  expect(phoneNumber('+33565312200')).toBe('05\u00a065\u00a031\u00a022\u00a000');
  expect(phoneAddress('05 65 31 22 00')).toBe('tel:+33565312200');
});
