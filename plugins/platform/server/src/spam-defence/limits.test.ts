import { hourOf, minutesLeft } from './limits';

test('the count begins anew each hour', () => {
  expect(hourOf(new Date('2026-11-22T10:59:59Z'))).toEqual(new Date('2026-11-22T10:00:00Z'));
});

test.each([
  ['10:00:00', 60],
  ['10:44:30', 16],
  ['10:59:59', 1],
])('at %s there are %d minutes to wait', (time, minutes) => {
  expect(minutesLeft(new Date(`2026-11-22T${time}Z`))).toBe(minutes);
});
