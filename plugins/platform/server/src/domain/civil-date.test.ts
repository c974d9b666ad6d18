import {
  addDays,
  addYears,
  civilDate,
  clockTime,
  daysBetween,
  isCivilDate,
  isClockTime,
  minutesOf,
  weekdayOf,
} from './civil-date';

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['hier', false],
])('%s is a day: %s', (text, exists) => {
  expect(isCivilDate(text)).toBe(exists);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
  ['1969-12-31', 1, '1970-01-01'],
])('%s plus %i days is %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
  expect(daysBetween(date, later)).toBe(days);
});

test.each([
  ['2026-03-03', 2],
  ['2026-03-01', 7],
  ['1969-12-29', 1],
])('%s is day %i of its week', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test('three years after 29 February is 28 February', () => {
  expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
  expect(addYears('2026-03-03', 3)).toBe('2029-03-03');
});

test('a civil date is built from its numbers', () => {
  expect(civilDate(2026, 3, 3)).toBe('2026-03-03');
});

test.each([
  ['08:30', true, 510],
  ['00:00', true, 0],
  ['24:00', true, 1440],
])('%s is a time: %s, %i minutes after midnight', (time, valid, minutes) => {
  expect(isClockTime(time)).toBe(valid);
  expect(minutesOf(time)).toBe(minutes);
  expect(clockTime(minutes)).toBe(time);
});

test.each(['8:30', '24:01', '25:00', '08:60', '8h30', ''])('“%s” is no time', (text) => {
  expect(isClockTime(text)).toBe(false);
});
