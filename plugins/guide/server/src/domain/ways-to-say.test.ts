import { waysToSay } from './ways-to-say';

test('what was typed comes first, and alone where nothing else says it', () => {
  expect(waysToSay('passeport')).toEqual(['passeport']);
  expect(waysToSay('')).toEqual(['']);
});

test.each([
  ['cni', 'carte d’identité'],
  ['CNI perdue', 'carte d’identité perte'],
  ["carte d'identité perdue", "carte d'identité perte"],
  ['Carte nationale d’identité', 'carte d’identité'],
  ['pacs', 'pacser'],
  ['nos passeports volés', 'nos passeports vol'],
  ['changer d’adresse', 'déménagement'],
  ['la voiture de mon voisin', 'la véhicule de mon voisinage'],
])('« %s » may also be said « %s »', (typed, other) => {
  expect(waysToSay(typed)).toContain(other);
});

test('a word within another is not it', () => {
  expect(waysToSay('volant')).toEqual(['volant']);
  expect(waysToSay('carte mortuaire')).toEqual(['carte mortuaire']);
});

test('a long text is not said in a hundred ways', () => {
  const typed = 'voiture perdue, volée, voisin mort, vente, enfant, amende, hlm';
  expect(waysToSay(typed)).toHaveLength(6);
});

test('a text of nothing but words that have another way is said in no more', () => {
  const typed =
    'ast jdc japd hlm plu apl als alf smic anpe caf cpam sécu css cmu c2s ald pv auto ado mort cni pacs';
  expect(waysToSay(typed)).toHaveLength(6);
});
