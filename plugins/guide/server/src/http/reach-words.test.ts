import type { AskedReach, Body } from '../domain/reach';
import { reachWords } from './reach-words';

const known = {
  departments: [{ code: '46', name: null }],
  epcis: [
    { code: '200023737', name: 'Communauté de communes du Quercy Blanc' },
    { code: '200066371', name: null },
  ],
};

const grandCahors: Body = {
  kind: 'epci',
  name: 'Communauté d’agglomération du Grand Cahors',
  siren: '200023738',
};

test.each<[AskedReach, string]>([
  [{ reach: 'site', code: '' }, 'Ce site'],
  [{ reach: 'platform', code: '' }, 'Tous les sites'],
  [{ reach: 'department', code: '46' }, 'Les communes du Lot'],
  [{ reach: 'department', code: '999' }, 'Les communes de 999'],
  [
    { reach: 'epci', code: '200023737' },
    'Les communes de la communauté de communes du Quercy Blanc',
  ],
  [
    { reach: 'epci', code: '200023738' },
    'Les communes de la communauté d’agglomération du Grand Cahors',
  ],
  [{ reach: 'epci', code: '200066371' }, 'Les communes de 200066371'],
  [{ reach: 'epci', code: '244600000' }, 'Les communes de 244600000'],
])('%j is said %s', (reach, words) => {
  expect(reachWords(reach, grandCahors, known)).toBe(words);
});
