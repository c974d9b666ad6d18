import type { Generation } from './generation';
import { guideHealth, type GuideState } from './guide-health';

const now = new Date('2026-11-22T08:00:00Z');

const fresh: Generation = {
  audience: 'particuliers',
  number: 3,
  kind: 'archive',
  address: 'https://dila.example/a.zip',
  file: 'a.zip',
  textsOn: '2026-11-21',
  currentAt: now,
  entries: 5_560,
};

const state = (known: Partial<GuideState>): GuideState => ({
  generations: [fresh],
  imports: [],
  daily: ['particuliers'],
  now,
  ...known,
});

const worries = (known: Partial<GuideState>) =>
  guideHealth(state(known))?.concerns.map(({ fr }) => fr.split('\u00a0:')[0]);

test('a guide of yesterday worries nobody', () => {
  expect(worries({})).toEqual([]);
  expect(guideHealth(state({}))?.lines[0]?.value.fr).toMatch(/^5.560 fiches du 21 novembre 2026$/);
});

test('texts of a week are fresh, those of eight days are not', () => {
  expect(worries({ generations: [{ ...fresh, textsOn: '2026-11-15' }] })).toEqual([]);
  expect(worries({ generations: [{ ...fresh, textsOn: '2026-11-14' }] })).toEqual([
    'Les textes du guide (Particuliers) datent du 14 novembre 2026',
  ]);
});

test('a refused archive is said until an import succeeds', () => {
  const failed = { audience: 'particuliers', finishedAt: now, outcome: 'no-entries' } as const;
  expect(worries({ imports: [failed] })).toEqual(['Import du guide (Particuliers) refusé']);
  expect(worries({ imports: [{ ...failed, outcome: 'unchanged' }] })).toEqual([]);
});

test('a guide that is wanted and was never imported is missing', () => {
  expect(worries({ generations: [] })).toEqual([
    'Le guide (Particuliers) n’a pas encore été importé.',
  ]);
});

test('where no guide is wanted, nothing is said', () => {
  expect(guideHealth(state({ generations: [], daily: [] }))).toBeNull();
});
