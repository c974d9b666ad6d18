import { compare, median } from './rounds.mts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('subject and baseline take turns at going first', async () => {
  const turns: string[] = [];
  const measured = (name: string, value: number) => () => {
    turns.push(name);
    return Promise.resolve(value);
  };
  const result = await compare(2, measured('subject', 9), measured('baseline', 10));
  expect(turns).toEqual(['subject', 'baseline', 'baseline', 'subject']);
  expect(result).toEqual({ ratio: 0.9, subject: 9, baseline: 10 });
});

test('one disturbed round does not move the ratio', async () => {
  const subject = [90, 10, 90];
  const next = (values: number[]) => () => Promise.resolve(values.shift() ?? NaN);
  const { ratio } = await compare(3, next(subject), next([100, 100, 100]));
  expect(ratio).toBe(0.9);
});
