import { concernsOf } from './concerns';
import type { Operation } from './operation';

const well: Operation = {
  jobs: { queued: 2, active: 1, failed: 0, retried: 0, waitingSince: null, troubled: [] },
  mails: { waiting: 3, troubled: 0, doubtful: 0 },
  disks: [{ what: 'data', free: 60, total: 100 }],
  backup: {
    isLate: false,
    last: { finishedAt: '2026-11-22T01:40:00Z', file: 'nuit.tar', bytes: 1, missing: 0 },
  },
  others: [],
  versions: { parvis: '1', strapi: '5', node: '24', postgres: '18', runsSince: '2026-11-20' },
};

const kinds = (operation: Operation) => concernsOf(operation).map(({ kind }) => kind);

test('a platform that works, with work waiting, asks for nobody', () => {
  expect(kinds(well)).toEqual([]);
});

test('a backup that was never made comes before all else', () => {
  const disks = [{ what: 'data', free: 4, total: 100 }] as const;
  expect(kinds({ ...well, disks, backup: { isLate: true, last: null } })).toEqual([
    'backup-never',
    'disk',
  ]);
});

test('a late backup says since when', () => {
  const late = { ...well.backup, isLate: true };
  expect(concernsOf({ ...well, backup: late })).toEqual([
    { kind: 'backup-late', at: '2026-11-22T01:40:00Z' },
  ]);
});

test('failed jobs, refused and doubtful mails are counted', () => {
  const jobs = { ...well.jobs, failed: 4 };
  const mails = { waiting: 0, troubled: 2, doubtful: 1 };
  expect(concernsOf({ ...well, jobs, mails })).toEqual([
    { kind: 'jobs', count: 4 },
    { kind: 'mails', count: 3 },
  ]);
});

test('what another plugin worries about is said in its own words', () => {
  const words = { fr: 'Le guide est vieux.', en: 'The guide is old.' };
  const others = [{ title: words, lines: [], concerns: [words] }];
  expect(concernsOf({ ...well, others })).toEqual([{ kind: 'other', words }]);
});
