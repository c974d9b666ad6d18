import type { Counter } from './counter';
import {
  resolveCounters,
  type KnownCounter,
  type OwnPlace,
  type ServedCommune,
} from './resolve-counters';

const CAHORS = '46042';

interface Desk extends OwnPlace {
  readonly name: string;
}

const counter = (id: string, seat: string | null = null): Counter => ({
  ...{ id, name: `Guichet ${id}`, seat, street: [], postalCode: '', city: '', phone: null },
  ...{ latitude: null, longitude: null, slots: [], hoursNotes: [] },
  ...{ officialUrl: null, modifiedOn: null },
});

const serving = (pivot: string, id: string, insee = CAHORS, seat?: string): KnownCounter => ({
  ...{ pivot, insee, namedByCommune: false },
  counter: counter(id, seat),
});

const cahors: ServedCommune = { insee: CAHORS, hasOwnTownHall: false };

const namesFor = (
  pivot: string,
  directory: readonly KnownCounter[],
  commune: ServedCommune | null = cahors,
  own: readonly Desk[] = [],
) => {
  const resolved = resolveCounters(pivot, commune, directory, own);
  if (resolved.kind !== 'counters') return resolved.kind;
  const receptions = resolved.receptions.map(({ name }) => name);
  return [...receptions, ...resolved.counters.map(({ id }) => id)];
};

test('a pivot leads to the counters of its kind that serve the commune', () => {
  const directory = [serving('caf', 'a'), serving('cpam', 'b')];
  expect(namesFor('caf', directory)).toEqual(['a']);
});

test('a counter of another commune is never given', () => {
  expect(namesFor('caf', [serving('caf', 'a', '46057')])).toBe('unknown');
});

test('what the file of the commune names comes before what counters say of themselves', () => {
  const named = { ...serving('caf', 'far'), namedByCommune: true };
  expect(namesFor('caf', [serving('caf', 'near'), named])).toEqual(['far']);
  expect(namesFor('cpam', [serving('cpam', 'near'), named])).toEqual(['near']);
});

test('texts that say « Pôle emploi » lead to France Travail, and the reverse', () => {
  expect(namesFor('pole_emploi', [serving('france_travail', 'a')])).toEqual(['a']);
  expect(namesFor('france_travail', [serving('pole_emploi', 'a')])).toEqual(['a']);
});

test.each([
  ['commissariat_police', 'gendarmerie'],
  ['centre_impots', 'sip'],
  ['centre_impots', 'tresorerie'],
  ['ars', 'ars_antenne'],
  ['Onac', 'onac'],
])('a text that sends to « %s » finds what the directory calls « %s »', (pivot, name) => {
  expect(namesFor(pivot, [serving(name, 'a')])).toEqual(['a']);
  expect(namesFor(name, [serving(pivot, 'a')])).toBe('unknown');
});

test('the counters of the commune itself come first, then by name; each comes once', () => {
  const directory = [
    serving('msap', 'c', CAHORS, '46057'),
    serving('msap', 'a', CAHORS, '46256'),
    serving('msap', 'b', CAHORS, CAHORS),
    serving('france_services', 'b', CAHORS, CAHORS),
  ];
  expect(namesFor('msap', directory)).toEqual(['b', 'a', 'c']);
});

test('what the town hall wrote of itself comes before what the directory says of it', () => {
  const directory = [serving('mairie', 'a')];
  expect(namesFor('mairie', directory)).toEqual(['a']);
  const own = { insee: CAHORS, hasOwnTownHall: true };
  expect(namesFor('mairie', directory, own)).toBe('own-town-hall');
  expect(namesFor('caf', [serving('caf', 'a')], own)).toEqual(['a']);
});

test('a site without commune has no counter', () => {
  expect(resolveCounters('mairie', null, [serving('mairie', 'a')], [])).toEqual({
    kind: 'unknown',
  });
});

describe('what a commune receives for itself', () => {
  const reception = (name: string, change: Partial<OwnPlace> = {}): Desk => ({
    ...{ name, pivots: ['caf'], standsAlone: false },
    ...change,
  });
  const directory = [serving('caf', 'official'), serving('msap', 'house')];

  test('comes before the counters of the directory, which stay below', () => {
    const own = [reception('Mardi'), reception('Jeudi')];
    expect(namesFor('caf', directory, cahors, own)).toEqual(['Mardi', 'Jeudi', 'official']);
  });

  test('takes their place when the commune says so', () => {
    const own = [reception('Mardi', { standsAlone: true }), reception('Jeudi')];
    expect(namesFor('caf', directory, cahors, own)).toEqual(['Mardi', 'Jeudi']);
  });

  test('leaves the counters of other services alone', () => {
    const own = [reception('Mardi', { standsAlone: true })];
    expect(namesFor('msap', directory, cahors, own)).toEqual(['house']);
  });

  test('is found under the names that a service had before', () => {
    const own = [reception('Emploi', { pivots: ['france_travail'] })];
    expect(namesFor('pole_emploi', [], cahors, own)).toEqual(['Emploi']);
  });

  test('is never the town hall', () => {
    const own = [reception('Mardi', { pivots: [] })];
    expect(namesFor('mairie', [], cahors, own)).toBe('unknown');
  });

  test('stands for a body without commune too', () => {
    const own = [reception('Maison', { pivots: ['msap'] })];
    expect(namesFor('msap', directory, null, own)).toEqual(['Maison']);
  });
});
