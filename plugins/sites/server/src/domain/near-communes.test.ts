import { nearCommunes } from './near-communes';
import { searchWords, type IndexedCommune } from './commune-search';

const commune = (name: string, department: string, population: number): IndexedCommune => ({
  insee: '46001',
  name,
  words: searchWords(name),
  former: [],
  postalCodes: [],
  department: { code: department, name: department },
  population,
});

const index = [
  commune('Carennac', '46', 400),
  commune('Capdenac', '46', 1_000),
  commune('Saint-Cirq-Lapopie', '46', 200),
  commune('Gramat', '46', 3_500),
  commune('Gramont', '82', 130),
  commune('Gramond', '12', 600),
];

const namesNear = (typed: string, near: readonly string[] = []) =>
  nearCommunes(index, { typed, near: new Set(near), limit: 3 }).map(({ name }) => name);

test.each([
  ['Carrenac', ['Capdenac', 'Carennac']],
  ['st cyr lapopie', ['Saint-Cirq-Lapopie']],
  ['gramatt', ['Gramat', 'Gramont']],
])('« %s » is nearly %j', (typed, names) => {
  expect(namesNear(typed)).toEqual(names);
});

test('of two that are as near, that of a department where the platform works comes first', () => {
  expect(namesNear('gramons')[0]).toBe('Gramond');
  expect(namesNear('gramons', ['82'])[0]).toBe('Gramont');
});

test.each(['', 'abc', '46999', 'zzzzzz'])('nothing is near « %s »', (typed) => {
  expect(namesNear(typed)).toEqual([]);
});

test('a commune is meant by what it was called before it was merged', () => {
  const former = { insee: '46138', name: 'Labastide-Murat', words: '-labastide-murat-' };
  const merged = [...index, { ...commune('Cœur de Causse', '46', 900), former: [former] }];
  expect(
    nearCommunes(merged, { typed: 'la bastid mura', near: new Set(), limit: 3 }),
  ).toMatchObject([{ name: 'Cœur de Causse', formerName: 'Labastide-Murat' }]);
});
