import { dayAndMonth, longDate, shortMonth } from './dates';

test('dates are read in French, with the ordinal of the first', () => {
  expect(longDate('2026-12-01')).toBe('1er décembre 2026');
  expect(dayAndMonth('2026-11-24')).toBe('mardi 24 novembre');
  expect(shortMonth('2026-12-12')).toBe('déc.');
});
