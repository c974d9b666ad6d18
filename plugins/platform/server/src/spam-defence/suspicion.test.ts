import { creditOf, type Observed } from './suspicion';

const careful: Observed = { elapsed: 40_000, trapFilled: false, proven: true, confirmed: false };

test.each<[string, Partial<Observed>, string]>([
  ['whose browser worked for it', {}, 'proven'],
  ['sent without script', { proven: false }, 'doubtful'],
  ['sent without script, then confirmed', { proven: false, confirmed: true }, 'confirmed'],
  ['sent within a second', { elapsed: 900 }, 'doubtful'],
  ['that fills in what people do not see', { trapFilled: true }, 'doubtful'],
  ['from a page that nobody served', { elapsed: null }, 'doubtful'],
  ['confirmed within an instant', { proven: false, confirmed: true, elapsed: 200 }, 'doubtful'],
])('a message %s', (_what, seen, credit) => {
  expect(creditOf({ ...careful, ...seen })).toBe(credit);
});
