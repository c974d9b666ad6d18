import { expectOk } from '#platform';
import { ofCommune } from '../domain/commune-name';
import { openDataDirectory } from './open-data';

const directory = openDataDirectory();

test('Gramat is found by its INSEE code', async () => {
  const gramat = expectOk(await directory.findCommune('46128'));
  expect(gramat).toMatchObject({
    insee: '46128',
    name: 'Gramat',
    slug: 'gramat',
    linking: 'consonant',
    postalCodes: ['46500'],
    siren: '214601288',
    department: { code: '46', name: 'Lot' },
    arrondissement: { code: '463', name: 'Gourdon' },
    epci: { kind: 'CC', siren: '200066371' },
  });
  expect(gramat.population).toBeGreaterThan(3000);
  expect(gramat.epci?.members).toContainEqual({ insee: '46128', name: 'Gramat' });
  expect(gramat.epci?.population).toBeGreaterThan(40_000);
});

test('the Lot has 312 communes, each with a name, a slug, postal codes, a SIREN and an EPCI', async () => {
  const lot = await directory.communesOfDepartment('46');
  expect(lot).toHaveLength(312);
  expect(new Set(lot.map(({ slug }) => slug)).size).toBe(312);
  const incomplete = lot.filter(
    (c) => !c.population || !c.siren || !c.epci || !c.arrondissement || !c.postalCodes.length,
  );
  expect(incomplete).toEqual([]);
});

test.each([
  ['2A004', 'Ajaccio', '2A'],
  ['97105', 'Basse-Terre', '971'],
  ['97701', 'Saint-Barthélemy', '977'],
  ['75056', 'Paris', '75'],
])('%s is %s, in department %s', async (insee, name, department) => {
  const commune = expectOk(await directory.findCommune(insee));
  expect([commune.name, commune.department.code]).toEqual([name, department]);
});

test('a delegated commune that gave its code to the new one is that new commune', async () => {
  expect(expectOk(await directory.findCommune('01015')).name).toBe('Arboys en Bugey');
});

test.each([
  ['01120', 'Cordieux', 'commune associée', { insee: '01262', name: 'Montluel' }],
  ['46019', 'Beaumat', 'commune déléguée', { insee: '46138', name: 'Cœur de Causse' }],
  [
    '75101',
    'Paris 1er Arrondissement',
    'arrondissement municipal',
    { insee: '75056', name: 'Paris' },
  ],
])('%s is no commune: %s is a %s, part of %j', async (given, name, kind, partOf) => {
  expect(await directory.findCommune(given)).toEqual({
    ok: false,
    reason: 'insee-not-a-commune',
    details: { given, name, kind, partOf },
  });
});

test('an abandoned code is unknown, but its commune is named', async () => {
  expect(await directory.findCommune('20004')).toEqual({
    ok: false,
    reason: 'insee-unknown',
    details: { given: '20004', partOf: { insee: '2A004', name: 'Ajaccio' } },
  });
});

test.each([
  ['46999', 'insee-unknown'],
  ['Cahors', 'insee-malformed'],
])('%s is refused: %s', async (given, reason) => {
  expect(await directory.findCommune(given)).toEqual({ ok: false, reason, details: { given } });
});

test.each([
  ['46008', 'des Arques'],
  ['46334', 'du Vigan-en-Quercy'],
  ['76341', 'd’Harfleur'],
])('%s is a mairie %s', async (insee, of) => {
  const { name, linking } = expectOk(await directory.findCommune(insee));
  expect(ofCommune({ name, linking })).toBe(of);
});

test('there is no department 99', async () => {
  expect(await directory.communesOfDepartment('99')).toEqual([]);
});

test.each([
  ['saint-cirq', '46256'],
  ['46330', '46256'],
  ['46256', '46256'],
  ['ajaccio', '2A004'],
  ['97105', '97105'],
])('« %s » finds the commune %s among all those of France', async (typed, insee) => {
  const near = new Set(['46']);
  const { communes } = await directory.searchCommunes({ typed, near, limit: 20 });
  expect(communes.map((commune) => commune.insee)).toContain(insee);
});
