import { freeSlug, reservedSlugs, slugOf } from './slug';

test.each([
  ['Fête de l’été : c’est parti !', 'fete-de-l-ete-c-est-parti'],
  ["L'œuvre de Sœur Agnès", 'l-oeuvre-de-soeur-agnes'],
  ['Ex æquo à Cœur de Causse', 'ex-aequo-a-coeur-de-causse'],
  ['ÉLECTIONS MUNICIPALES', 'elections-municipales'],
  ['Bulletin n° 5', 'bulletin-numero-5'],
  ['Bulletin N°5', 'bulletin-numero-5'],
  ['Eau & assainissement', 'eau-et-assainissement'],
  ['50 % de réduction', '50-pourcent-de-reduction'],
  ['  «  Marché   de Noël » – 2026/2027 ', 'marche-de-noel-2026-2027'],
  ['compte_rendu.pdf', 'compte-rendu-pdf'],
  ['École (maternelle)', 'ecole-maternelle'],
  ['Cafe\u0301 des associations', 'cafe-des-associations'],
  ['!!! 🎉', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('“%s” becomes %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut after a whole word', () => {
  const slug = slugOf(
    'Réunion publique d’information sur la rénovation de la place du Foirail et des rues',
  );
  expect(slug).toBe(
    'reunion-publique-d-information-sur-la-renovation-de-la-place-du-foirail-et-des',
  );
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slugOf('anticonstitutionnellement', 10)).toBe('anticonsti');
});

test.each([
  ['Fête votive', [], 'fete-votive'],
  ['Fête votive', ['fete-votive'], 'fete-votive-2'],
  ['Fête votive', ['fete-votive', 'fete-votive-2'], 'fete-votive-3'],
  ['???', [], 'sans-titre'],
  ['???', ['sans-titre'], 'sans-titre-2'],
])('“%s”, with %j taken, gets %s', (title, taken: string[], slug) => {
  expect(freeSlug(title, { isTaken: (other) => taken.includes(other) })).toBe(slug);
});

test('a page at the root cannot take an address of the platform', () => {
  expect(freeSlug('Agenda', { reserved: reservedSlugs })).toBe('agenda-2');
  expect(freeSlug('Admin', { reserved: reservedSlugs })).toBe('admin-2');
  expect(freeSlug('Agenda')).toBe('agenda');
});

test('a number never makes a slug longer than the limit', () => {
  const options = { limit: 12, isTaken: (slug: string) => slug === 'fete-votive' };
  expect(freeSlug('Fête votive', options)).toBe('fete-2');
});
