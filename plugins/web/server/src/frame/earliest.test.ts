import { earliest } from './earliest';

const [noon, midnight] = [new Date('2026-11-22T12:00:00Z'), new Date('2026-11-23T00:00:00Z')];

test.each([
  [noon, midnight, noon],
  [midnight, noon, noon],
  [null, noon, noon],
  [noon, null, noon],
  [null, null, null],
])('of %p and %p, %p comes first', (a, b, first) => {
  expect(earliest(a, b)).toBe(first);
});
