import { clock, dayAndMonth, longDate, period } from './dates';

test('dates are read in French, with the ordinal of the first', () => {
  expect(longDate('2026-12-01')).toBe('1er décembre 2026');
  expect(dayAndMonth('2026-11-24')).toBe('mardi 24 novembre');
  expect(period('2026-12-24', '2027-01-02')).toBe('du 24 décembre 2026 au 2 janvier 2027');
  expect(period('2026-12-24')).toBe('le jeudi 24 décembre');
});

test('hours lose the minutes that say nothing', () => {
  expect(clock('09:00')).toBe('9\u00a0h');
  expect(clock('17:30')).toBe('17\u00a0h\u00a030');
});
