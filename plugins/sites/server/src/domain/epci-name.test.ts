import { epciOf, shortEpciName } from './epci-name';

test.each([
  ['CA du Grand Cahors', 'CA', 'Communauté d’agglomération du Grand Cahors', 'Grand Cahors'],
  ['CC Grand-Figeac', 'CC', 'Communauté de communes Grand-Figeac', 'Grand-Figeac'],
  [
    'CC de la Vallée du Lot et du Vignoble',
    'CC',
    'Communauté de communes de la Vallée du Lot et du Vignoble',
    'Vallée du Lot et du Vignoble',
  ],
  ['Métropole de Lyon', 'MET69', 'Métropole de Lyon', 'Métropole de Lyon'],
] as const)('%s (%s) is « %s », in short « %s »', (name, kind, legal, short) => {
  expect(epciOf({ name, kind })).toBe(legal);
  expect(shortEpciName({ name })).toBe(short);
});
