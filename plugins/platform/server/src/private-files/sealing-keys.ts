import { createHash } from 'node:crypto';
import type { SealingKey } from './sealed-stream';

/** A key and the id by which files name it: the beginning of its SHA-256. */
export const sealingKey = (secret: Buffer): SealingKey => ({
  secret,
  id: createHash('sha256').update('parvis private files').update(secret).digest().subarray(0, 8),
});
