import { isBackupLate } from './backup-age';

const now = new Date('2026-11-22T08:00:00Z');

test.each([
  ['last night’s', '2026-11-22T01:40:00Z', false],
  ['one that is two days old to the minute', '2026-11-20T08:00:00Z', false],
  ['an older one', '2026-11-20T07:59:00Z', true],
])('%s backup, %s: late is %s', (_which, finishedAt, late) => {
  expect(isBackupLate(new Date(finishedAt), now)).toBe(late);
});

test('a platform that was never backed up is late', () => {
  expect(isBackupLate(null, now)).toBe(true);
});
