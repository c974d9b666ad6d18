import { copyChoices } from './copy-choices';

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] = [0, 1, 2, 3, 4, 5, 6];

test('the days of work are chosen together, without the day that is copied', () => {
  const [together, ...each] = copyChoices(MONDAY, [SATURDAY, SUNDAY]);
  expect(together).toEqual({ days: [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY], but: [] });
  expect(each.map(({ days }) => days)).toEqual([
    ...[[TUESDAY], [WEDNESDAY], [THURSDAY], [FRIDAY]],
    ...[[SATURDAY], [SUNDAY]],
  ]);
});

test('a closed day is left out of them, and said closed where it is chosen alone', () => {
  const [together, ...each] = copyChoices(MONDAY, [WEDNESDAY, SUNDAY]);
  expect(together).toEqual({ days: [TUESDAY, THURSDAY, FRIDAY], but: [WEDNESDAY] });
  expect(each.filter(({ isClosed }) => isClosed).map(({ days }) => days)).toEqual([
    [WEDNESDAY],
    [SUNDAY],
  ]);
});

test('where at most one other day of work is open, there is nothing to choose together', () => {
  const choices = copyChoices(MONDAY, [TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY]);
  expect(choices.map(({ days }) => days.length)).toEqual([1, 1, 1, 1, 1, 1]);
});
