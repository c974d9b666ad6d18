import { directoryHealth, type DirectoryState } from './directory-health';

const fresh: DirectoryState = {
  inPlace: { counters: 74_512, dataOn: '2026-11-21' },
  last: { finishedAt: new Date('2026-11-22T05:31:00Z'), outcome: 'imported' },
  today: '2026-11-22',
};

const worries = (known: Partial<DirectoryState>) =>
  directoryHealth({ ...fresh, ...known })?.concerns.map(({ fr }) => fr.split('\u00a0:')[0]);

test('a directory of yesterday worries nobody, and says how many counters it has', () => {
  expect(worries({})).toEqual([]);
  expect(directoryHealth(fresh)?.lines.map(({ value }) => value.fr)).toEqual([
    expect.stringMatching(/^74.512, au 21 novembre 2026$/),
    expect.stringContaining('22 novembre 2026'),
  ]);
});

test('a directory of a month is fresh, one day later it is old', () => {
  const of = (dataOn: string) => worries({ inPlace: { counters: 1, dataOn } });
  expect(of('2026-10-23')).toEqual([]);
  expect(of('2026-10-22')).toEqual(['L’annuaire de l’administration date du 22 octobre 2026']);
});

test('a refused directory is said until an import succeeds', () => {
  const last = { finishedAt: new Date(), outcome: 'no-counters' } as const;
  expect(worries({ last })).toEqual(['Import de l’annuaire refusé']);
  expect(worries({ last: { ...last, outcome: 'unchanged' } })).toEqual([]);
});

test('where nobody ever imported the directory, nothing is said', () => {
  expect(directoryHealth({ ...fresh, inPlace: null, last: null })).toBeNull();
});
