import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A key for the secrets of second factors, and the few letters by which what it sealed names it. */
export interface FactorKey {
  readonly id: string;
  readonly secret: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Of its own purpose, from one of the keys that seal private files: a rotation reaches both. */
export function factorKey(sealingKey: string): FactorKey {
  const root = Buffer.from(sealingKey, 'base64');
  const secret = Buffer.from(hkdfSync('sha256', root, '', 'parvis second factor', 32));
  const id = createHash('sha256').update(secret).digest('base64url').slice(0, 8);
  return { id, secret };
}

/** Tied to the account: what was sealed for one cannot be given to another. */
export function sealSecret(secret: string, account: number, key: FactorKey): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key.secret, nonce).setAAD(Buffer.from(`${account}`));
  const sealed = [nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${key.id}.${Buffer.concat(sealed).toString('base64url')}`;
}

/** @throws when it was sealed for another account, by an unknown key, or changed since */
export function openSecret(sealed: string, account: number, keys: readonly FactorKey[]): string {
  const [id, text = ''] = sealed.split('.');
  const key = keys.find((known) => known.id === id);
  if (!key) throw new Error(`The key ${id} of a second factor is not known`);
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key.secret, bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(`${account}`)).setAuthTag(bytes.subarray(-TAG));
  return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
}
