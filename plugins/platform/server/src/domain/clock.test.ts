import { fixedClock, steppableClock, systemClock } from './clock';

test('the system clock tells the present', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});

test('a fixed clock always tells the same instant, whatever is done to what it told', () => {
  const clock = fixedClock('2026-03-03T09:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.now()).toEqual(new Date('2026-03-03T09:00:00Z'));
});

test('a steppable clock moves only when told', () => {
  const clock = steppableClock('2026-03-03T09:00:00Z');
  clock.advance(90);
  expect(clock.now()).toEqual(new Date('2026-03-03T10:30:00Z'));
  clock.moveTo('2027-01-01T00:00:00Z');
  expect(clock.now()).toEqual(new Date('2027-01-01T00:00:00Z'));
});
