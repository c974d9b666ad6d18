import { codeAt, keyAddress, newSecret, stepOf } from './totp';

/** « 12345678901234567890 », the secret of RFC 6238, appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at %i seconds, the code of RFC 6238 is %s', (seconds, code) => {
  expect(codeAt(SECRET, at(seconds))).toBe(code);
  expect(stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
});

test.each([
  [-31, null],
  [-30, 2],
  [0, 2],
  [30, 2],
  [59, 2],
  [60, null],
])('a code of step 2 asked %i seconds after that step began is of step %p', (late, step) => {
  expect(stepOf(SECRET, codeAt(SECRET, at(60)), at(60 + late))).toBe(step);
});

test.each(['', '28708', '2870820', '28708a', ' 287082', '２８７０８２'])(
  '« %s » is no code',
  (code) => {
    expect(stepOf(SECRET, code, at(59))).toBeNull();
  },
);

test('no two secrets are alike, and an application finds the account in the address', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(secret);
  const address = new URL(keyAddress(secret, 'marc@parvis.test', 'Parvis'));
  expect(decodeURIComponent(address.pathname)).toContain('Parvis:marc@parvis.test');
  expect(address.searchParams.get('secret')).toBe(secret);
});
