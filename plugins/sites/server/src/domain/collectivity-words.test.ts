import { collectivityWords } from './collectivity-words';
import type { CollectivityFacts } from './site';

const siteOf = (name: string, kind: CollectivityFacts['kind'], legalName: string) => ({
  name,
  collectivity: { name: legalName, kind } as CollectivityFacts,
});

test.each([
  ['Cahors', 'la mairie de Cahors', 'de Cahors'],
  ['Autoire', 'la mairie d’Autoire', 'd’Autoire'],
  ['Le Vigan', 'la mairie du Vigan', 'du Vigan'],
])('the commune %s speaks as %s', (name, inFull, ofPlace) => {
  const words = collectivityWords(siteOf(name, 'commune', `Commune de ${name}`));
  expect(words).toMatchObject({ the: 'la mairie', to: 'à la mairie', inFull, ofPlace });
});

test.each([
  [
    'Communauté d’agglomération du Grand Cahors',
    'la communauté d’agglomération du Grand Cahors',
    'de la communauté d’agglomération du Grand Cahors',
    'à la communauté d’agglomération du Grand Cahors',
  ],
  [
    'Centre de gestion du Lot',
    'le centre de gestion du Lot',
    'du centre de gestion du Lot',
    'au centre de gestion du Lot',
  ],
  [
    'Établissement de la Vallée',
    'l’établissement de la Vallée',
    'de l’établissement de la Vallée',
    'à l’établissement de la Vallée',
  ],
  ['CDG 46', 'le CDG 46', 'du CDG 46', 'au CDG 46'],
  ['Cauvaldor', 'Cauvaldor', 'de Cauvaldor', 'à Cauvaldor'],
  ['Aqualter', 'Aqualter', 'd’Aqualter', 'à Aqualter'],
])('%s is no town hall: %s', (name, the, of, to) => {
  const words = collectivityWords(siteOf('Un nom court', 'epci', name));
  expect(words).toEqual({ the, of, to, inFull: the, ofInFull: of, toInFull: to, ofPlace: of });
});

test('a site without a collectivity speaks under its own name', () => {
  expect(collectivityWords({ name: 'Figeac', collectivity: null }).of).toBe('de Figeac');
});
