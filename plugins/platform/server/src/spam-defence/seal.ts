import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Signs short texts that travel through a visitor's page and come back. */
export interface Seal {
  close(parts: readonly string[]): string;
  /** The parts, when the text was sealed here and not changed since; null otherwise. */
  open(text: string): string[] | null;
}

/** A secret for one purpose: what is sealed for one cannot be shown for another. */
export const purposeKey = (secret: string, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `parvis ${purpose}`, 32)).toString('base64url');

export function createSeal(secret: string, purpose: string): Seal {
  const key = purposeKey(secret, purpose);
  const mark = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    close(parts) {
      const text = Buffer.from(JSON.stringify(parts)).toString('base64url');
      return `${text}.${mark(text)}`;
    },
    open(sealed) {
      const [text = '', given = ''] = sealed.split('.');
      if (!same(given, mark(text))) return null;
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as string[];
    },
  };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
