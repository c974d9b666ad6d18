import { nextParisMidnight, parisDate, parisInstant, parisWallTime } from './paris-time';

test.each([
  ['2026-01-15T11:00:00Z', '2026-01-15', 12 * 60, 'in winter'],
  ['2026-07-15T11:00:00Z', '2026-07-15', 13 * 60, 'in summer'],
  ['2026-07-14T22:30:00Z', '2026-07-15', 30, 'past midnight in Paris'],
  ['2026-03-29T00:59:00Z', '2026-03-29', 119, 'one minute before the spring change'],
  ['2026-03-29T01:00:00Z', '2026-03-29', 180, 'at the spring change'],
  ['2026-10-25T00:59:00Z', '2026-10-25', 179, 'one minute before the autumn change'],
  ['2026-10-25T01:00:00Z', '2026-10-25', 120, 'at the autumn change'],
])('%s is %s, minute %i: %s', (instant, date, minutes) => {
  expect(parisWallTime(new Date(instant))).toEqual({ date, minutes });
});

test.each([
  ['2026-01-15', '12:00', '2026-01-15T11:00:00Z', 'in winter'],
  ['2026-07-15', '13:00', '2026-07-15T11:00:00Z', 'in summer'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'skipped, so one hour later'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00Z', 'after the spring change'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'twice there, so the first'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00Z', 'after the autumn change'],
  ['2026-12-31', '24:00', '2026-12-31T23:00:00Z', 'the end of the year'],
])('%s at %s is %s: %s', (date, time, instant) => {
  expect(parisInstant(date, time)).toEqual(new Date(instant));
});

test('every hour of three years comes back from wall time, but the one repeated in autumn', () => {
  const lost: string[] = [];
  const end = Date.UTC(2028, 0, 1);
  for (let time = Date.UTC(2025, 0, 1); time < end; time += 3_600_000) {
    const wall = parisWallTime(new Date(time));
    if (parisInstant(wall.date, wall.minutes).getTime() !== time) {
      lost.push(new Date(time).toISOString());
    }
  }
  expect(lost).toEqual([
    '2025-10-26T01:00:00.000Z',
    '2026-10-25T01:00:00.000Z',
    '2027-10-31T01:00:00.000Z',
  ]);
});

test.each([
  ['2026-03-28T22:59:00Z', '2026-03-28', '2026-03-28T23:00:00Z'],
  ['2026-03-28T23:00:00Z', '2026-03-29', '2026-03-29T22:00:00Z'],
])('at %s it is %s, until %s', (instant, date, midnight) => {
  expect(parisDate(new Date(instant))).toBe(date);
  expect(nextParisMidnight(new Date(instant))).toEqual(new Date(midnight));
});
