import { hostLabelFor, placeSlug } from './host-label';

test.each([
  ['Saint-Cirq-Lapopie', 'saint-cirq-lapopie'],
  ["Puy-l'Évêque", 'puy-l-eveque'],
  ['Puy-l’Évêque', 'puy-l-eveque'],
  ['Les Pechs du Vers', 'les-pechs-du-vers'],
  ["L'Haÿ-les-Roses", 'l-hay-les-roses'],
  ['Œuilly', 'oeuilly'],
  ['Oô', 'oo'],
  ['Faux-Mazuras (ancienne)', 'faux-mazuras-ancienne'],
  [
    'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    'saint-remy-en-bouzemont-saint-genest-et-isson',
  ],
])('%s has the label %s', (name, slug) => {
  expect(placeSlug(name)).toBe(slug);
});

test('a label never passes the limit of DNS, nor ends with a hyphen', () => {
  const slug = placeSlug(`${'a'.repeat(62)} bis`);
  expect(slug).toBe('a'.repeat(62));
});

const saintMartin = { slug: 'saint-martin', insee: '2B314', department: { code: '2B' } };

test.each([
  [[], 'saint-martin'],
  [['saint-martin'], 'saint-martin-2b'],
  [['saint-martin', 'saint-martin-2b'], 'saint-martin-2b314'],
])('with %j taken, Saint-Martin is hosted at %s', (taken: string[], label) => {
  expect(hostLabelFor(saintMartin, (name) => taken.includes(name))).toBe(label);
});

test('a suffix shortens the name before it, not itself', () => {
  const long = { ...saintMartin, slug: 'x'.repeat(63) };
  const label = hostLabelFor(long, (name) => name.length === 63 && !name.includes('-'));
  expect(label).toBe(`${'x'.repeat(60)}-2b`);
});
