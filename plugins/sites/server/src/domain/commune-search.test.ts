import { searchCommunes, searchWords, type IndexedCommune } from './commune-search';

const lot = { code: '46', name: 'Lot' };
const pyrenees = { code: '65', name: 'Hautes-Pyrénées' };

const commune = (
  insee: string,
  name: string,
  postalCode: string,
  population: number,
  department = lot,
  former: readonly (readonly [string, string])[] = [],
): IndexedCommune => ({
  insee,
  name,
  words: searchWords(name),
  former: former.map(([code, once]) => ({ insee: code, name: once, words: searchWords(once) })),
  postalCodes: [postalCode],
  department,
  population,
});

const index = [
  commune('46042', 'Cahors', '46000', 20_000),
  commune('46256', 'Saint-Cirq-Lapopie', '46330', 200),
  commune('46224', 'Puy-l’Évêque', '46700', 1_900),
  commune('46138', 'Cœur de Causse', '46240', 900, lot, [
    ['46138', 'Labastide-Murat'],
    ['46019', 'Beaumat'],
  ]),
  commune('46276', 'Saint-Martin-Labouval', '46330', 180),
  commune('65392', 'Saint-Martin', '65360', 400, pyrenees),
  commune('46334', 'Le Vigan', '46300', 1_500),
];

const namesFor = (typed: string, near: readonly string[] = []) =>
  searchCommunes(index, { typed, near: new Set(near), limit: 10 }).communes.map(({ name }) => name);

test.each([
  ['cahors', 'Cahors'],
  ['CAHORS', 'Cahors'],
  ['puy l eveque', 'Puy-l’Évêque'],
  ["Puy-l'Évêque", 'Puy-l’Évêque'],
  ['st cirq', 'Saint-Cirq-Lapopie'],
  ['lapopie', 'Saint-Cirq-Lapopie'],
  ['lapopie cirq', 'Saint-Cirq-Lapopie'],
  ['saintcirq', 'Saint-Cirq-Lapopie'],
  ['coeur de c', 'Cœur de Causse'],
  ['vigan', 'Le Vigan'],
])('« %s » finds %s', (typed, name) => {
  expect(namesFor(typed)).toEqual([name]);
});

test.each([
  ['46042', ['Cahors']],
  ['46 042', ['Cahors']],
  ['46000', ['Cahors']],
  ['46330', ['Saint-Cirq-Lapopie', 'Saint-Martin-Labouval']],
  ['653', ['Saint-Martin']],
])('the code %s finds %j', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

test('a postal code comes before the same INSEE code, wherever the platform works', () => {
  const aveyron = { code: '12', name: 'Aveyron' };
  const two = [
    commune('12300', 'Villefranche-de-Rouergue', '12200', 12_000, aveyron),
    commune('12089', 'Decazeville', '12300', 5_000, aveyron),
  ];
  const found = searchCommunes(two, { typed: '12300', near: new Set(['46']), limit: 10 });
  expect(found.communes.map(({ name }) => name)).toEqual([
    'Decazeville',
    'Villefranche-de-Rouergue',
  ]);
});

test('the whole name comes before its beginning, and the department of the platform first', () => {
  expect(namesFor('saint-martin')).toEqual(['Saint-Martin', 'Saint-Martin-Labouval']);
  expect(namesFor('saint-martin', ['46'])).toEqual(['Saint-Martin-Labouval', 'Saint-Martin']);
});

test.each([
  ['Labastide-Murat', 'Labastide-Murat'],
  ['labastide', 'Labastide-Murat'],
  ['murat', 'Labastide-Murat'],
  ['beaumat', 'Beaumat'],
  ['46019', 'Beaumat'],
  ['coeur de causse', null],
  ['46138', null],
  ['46240', null],
])('« %s » finds Cœur de Causse, called %p once', (typed, formerName) => {
  expect(searchCommunes(index, { typed, near: new Set(), limit: 10 }).communes).toMatchObject([
    { name: 'Cœur de Causse', formerName },
  ]);
});

test('a commune of today comes before one that took in another of that name', () => {
  const murat = commune('15138', 'Murat', '15300', 10);
  const found = searchCommunes([...index, murat], { typed: 'murat', near: new Set(), limit: 10 });
  expect(found.communes.map(({ name }) => name)).toEqual(['Murat', 'Cœur de Causse']);
});

test.each(['', ' ', 'c', '-', '(', '4', '%'])('« %s » finds nothing', (typed) => {
  expect(namesFor(typed)).toEqual([]);
});

test('of many, the first ones are given, and how many there are', () => {
  const found = searchCommunes(index, { typed: '46', near: new Set(), limit: 2 });
  expect(found.communes.map(({ name }) => name)).toEqual(['Cahors', 'Puy-l’Évêque']);
  expect(found.total).toBe(6);
});
