import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const NAMES = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

const secret = () => randomBytes(24).toString('base64url');

/** Random secrets of a demonstration or a test, made once and kept beside its data. */
export function localSecrets(file: string): Record<string, string> {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const secrets = Object.fromEntries(NAMES.map((name) => [name, secret()]));
    const all = { ...secrets, APP_KEYS: `${secret()},${secret()}` };
    writeFileSync(file, JSON.stringify(all, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
