import { nextAttempt } from './retry-schedule';

const now = new Date('2026-03-02T08:00:00Z');

test('the second attempt comes a minute after the first', () => {
  expect(nextAttempt(1, now)).toEqual(new Date('2026-03-02T08:01:00Z'));
});

test('whoever is down for an hour is asked again within the half hour that follows', () => {
  let at = now;
  let attempts = 1;
  while (at.getTime() - now.getTime() < 3_600_000) at = nextAttempt(attempts++, at) as Date;
  expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(90 * 60_000);
});

test('it gives up after about a day', () => {
  let at: Date = now;
  let attempts = 1;
  for (let next = nextAttempt(1, at); next; next = nextAttempt(attempts, at)) {
    at = next;
    attempts += 1;
  }
  const hours = (at.getTime() - now.getTime()) / 3_600_000;
  expect(hours).toBeGreaterThan(23);
  expect(hours).toBeLessThan(25);
});
