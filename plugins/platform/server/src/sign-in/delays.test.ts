import { isBlocked, oneMore, PATIENCE, type Failures } from './delays';

const noon = new Date('2026-03-03T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** After that many attempts at noon, one after the other. */
function after(attempts: number): Failures | null {
  let known: Failures | null = null;
  for (let one = 0; one < attempts; one += 1) known = oneMore(known, noon, PATIENCE.account);
  return known;
}

test.each([
  [0, null],
  [4, null],
  [5, 1],
  [6, 2],
  [7, 4],
  [10, 32],
  [11, 60],
  [5000, 60],
])('after %i attempts, one waits %p minutes', (attempts, minutes) => {
  const known = after(attempts);
  expect(known?.blockedUntil ?? null).toEqual(minutes === null ? null : later(minutes));
});

test('a delay ends when it says', () => {
  expect(isBlocked(after(5), later(0.9))).toBe(true);
  expect(isBlocked(after(5), later(1))).toBe(false);
});

test('what is a day old no longer counts', () => {
  expect(oneMore(after(20), later(24 * 60), PATIENCE.account)).toMatchObject({
    count: 1,
    blockedUntil: null,
  });
});

test('a whole network has more patience than one account', () => {
  expect(PATIENCE.network.free).toBeGreaterThan(PATIENCE.account.free);
});
