import { randomBytes } from 'node:crypto';
import { newRecoveryCodes, recoveryMark, typedRecoveryCode } from './recovery-codes';

test('ten codes, all different, without a sign that reads as another', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[2-9a-hj-kmnp-tv-z]{5}-[2-9a-hj-kmnp-tv-z]{5}$/);
});

test.each([
  ['h4kd7-2wq9m', 'h4kd72wq9m'],
  ['H4KD7 2WQ9M', 'h4kd72wq9m'],
  [' h4kd7 – 2wq9m ', 'h4kd72wq9m'],
  ['h4kd7-2wq9', null],
  ['h4kd7-2wq9m2', null],
  ['h4kd7-2wq0m', null],
  ['123456', null],
  ['', null],
])('« %s », typed from paper, is %p', (typed, code) => {
  expect(typedRecoveryCode(typed)).toBe(code);
});

test('the same code leaves another mark for another account and under another key', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];
  const mark = recoveryMark('h4kd72wq9m', 1, key);
  expect(recoveryMark('h4kd72wq9m', 1, key)).toBe(mark);
  expect(recoveryMark('h4kd72wq9m', 2, key)).not.toBe(mark);
  expect(recoveryMark('h4kd72wq9m', 1, other)).not.toBe(mark);
});
