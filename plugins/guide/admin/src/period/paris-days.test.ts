import { dayOf, endOf, lastDayBefore, startOf } from './paris-days';

test.each([
  ['2026-12-24', '2026-12-23T23:00:00.000Z'],
  ['2026-07-14', '2026-07-13T22:00:00.000Z'],
  // The days on which the clocks change.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
])('%s begins at midnight in Paris', (day, instant) => {
  expect(startOf(day)).toBe(instant);
  expect(dayOf(instant)).toBe(day);
});

test.each(['2026-12-31', '2026-03-28', '2026-03-29', '2026-10-25'])(
  'a period until %s holds that day, and is read as it was typed',
  (day) => expect(lastDayBefore(endOf(day))).toBe(day),
);

test('no day is no limit', () => {
  expect([startOf(''), endOf('')]).toEqual([null, null]);
  expect([dayOf(null), lastDayBefore(null)]).toEqual(['', '']);
});
