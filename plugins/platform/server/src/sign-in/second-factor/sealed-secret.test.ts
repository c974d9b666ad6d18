import { randomBytes } from 'node:crypto';
import { factorKey, openSecret, sealSecret } from './sealed-secret';

const newKey = () => factorKey(randomBytes(32).toString('base64'));
const [key, older] = [newKey(), newKey()];

test('what is sealed is not read, and opens with its key, be it a former one', () => {
  const sealed = sealSecret('GEZDGNBVGY3TQOJQ', 7, older);
  expect(sealed).not.toContain('GEZDGNBVGY3TQOJQ');
  expect(openSecret(sealed, 7, [key, older])).toBe('GEZDGNBVGY3TQOJQ');
});

test('nothing opens what was sealed for another account, by another key, or changed', () => {
  const sealed = sealSecret('GEZDGNBVGY3TQOJQ', 7, key);
  expect(() => openSecret(sealed, 8, [key])).toThrow();
  expect(() => openSecret(sealed, 7, [older])).toThrow(/is not known/);
  const changed = sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(() => openSecret(changed.replace(/\.(.)/, '.x'), 7, [key])).toThrow();
});
