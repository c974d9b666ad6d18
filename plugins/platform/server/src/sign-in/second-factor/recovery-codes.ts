import { createHmac, randomInt } from 'node:crypto';

/** Neither 0, 1, i, l, o nor u: nothing that reads as something else, in any handwriting. */
const SIGNS = '23456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;
export const RECOVERY_CODES = 10;

/** Ten different codes of 49 bits, shown once: `h4kd7-2wq9m`. */
export function newRecoveryCodes(): string[] {
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add(newCode());
  return [...codes];
}

function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** A code as somebody types it from paper, without its dash; null when it cannot be one. */
export function typedRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s\p{Pd}]/gu, '');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}

/** What is kept of a code: without the key, it leads back to nothing. */
export const recoveryMark = (code: string, account: number, key: Buffer): string =>
  createHmac('sha256', key).update(`${account} ${code}`).digest('base64url');
