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

/**
 * Random secrets of a demonstration or a test, kept beside its data: each is made once, those that
 * a later version asks for too.
 */
export function localSecrets(file: string): Record<string, string> {
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  const missing = Object.entries(drawn()).filter(([name]) => kept[name] === undefined);
  if (missing.length === 0) return kept;
  const all = { ...kept, ...Object.fromEntries(missing) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(all, null, 2), { mode: 0o600 });
  return all;
}

const drawn = (): Record<string, string> => ({
  ...Object.fromEntries(NAMES.map((name) => [name, secret()])),
  APP_KEYS: `${secret()},${secret()}`,
  PRIVATE_FILES_KEY: randomBytes(32).toString('base64'),
});
