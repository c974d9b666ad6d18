import { isToCome } from './paris-moment';

const now = new Date('2026-11-22T08:50:00Z');

test.each([
  ['2026-11-22T09:47', false],
  ['2026-11-22T09:50', false],
  ['2026-11-22T09:51', true],
  ['', false],
  [null, false],
])('at ten to ten in the Lot, %p is to come: %p', (moment, toCome) => {
  expect(isToCome(moment, now)).toBe(toCome);
});
