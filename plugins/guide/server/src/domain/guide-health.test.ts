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

test('what the last import did, and what is to be looked at, is told without worrying', () => {
  const report = {
    ...{ added: ['F1', 'F2'], changed: ['F3'], removed: [], redirected: 4 },
    ...{ entries: 5_560, textsOn: '2026-11-21', unreadable: [], leftOut: [] },
    unknown: [{ name: 'Nouveaute', entries: 1 }],
    brokenLinks: Array.from({ length: 6 }, (_, at) => ({ from: `F${at}`, to: 'F404' })),
  };
  const last = { audience: 'particuliers', finishedAt: now, outcome: 'imported', report } as const;
  const told = guideHealth(state({ imports: [last] }));
  expect(told?.lines.slice(2).map(({ label, value }) => [label.fr, value.fr])).toEqual([
    ['Ce qu’il a changé', '2 ajoutées, 1 changée'],
    ['Éléments inconnus (leur texte est affiché)', '1 (Nouveaute)'],
    ['Liens vers des fiches absentes', '6'],
  ]);
  expect(told?.concerns).toEqual([]);
});

test('a guide that is wanted and was never imported is missing', () => {
  expect(worries({ generations: [] })).toEqual([
    'Le guide (Particuliers) n’a pas encore été importé.',
  ]);
});

test('where no guide is wanted, nothing is said', () => {
  expect(guideHealth(state({ generations: [], daily: [] }))).toBeNull();
});
