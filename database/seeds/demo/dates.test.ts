import { postedAt, reckonedDay, withDates } from './dates';

const monday = new Date('2026-03-02T10:00:00Z');
const day = (date: Date) => date.toISOString().slice(0, 10);

test.each([
  [{ daysAgo: 3 }, '2026-02-27'],
  [{ daysAgo: 1 }, '2026-02-27'],
  [{ daysAgo: 4 }, '2026-02-26'],
  [{ lastOn: '01-19' }, '2026-01-19'],
  [{ lastOn: '11-03' }, '2025-11-03'],
])('%j is %s on a Monday 2 March', (posted, expected) => {
  expect(day(postedAt(posted, monday))).toBe(expected);
});

test.each([
  ['samedi+1', '2026-03-07'],
  ['lundi+0', '2026-03-02'],
  ['lundi+1', '2026-03-09'],
  ['jeudi-3', '2026-02-26'],
])('%s is %s', (expression, expected) => {
  expect(day(reckonedDay(expression, monday))).toBe(expected);
});

test('a text says its dates in French', () => {
  expect(withDates('Le {dimanche-1}, puis le {samedi+9} {année}.', monday)).toBe(
    'Le dimanche 1er mars, puis le samedi 14 mars 2026.',
  );
});

test('a reckoned day that means nothing is refused', () => {
  expect(() => withDates('{samdi+2}', monday)).toThrow('samdi+2');
});
