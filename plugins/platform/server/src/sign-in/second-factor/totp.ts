import { Secret, TOTP } from 'otpauth';

/** What every authenticator application can read (RFC 6238): SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps that the clock of a phone may be early or late. */
const TOLERANCE = 1;

/** 160 bits, as RFC 4226 recommends; in base32, as a person can type it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code holds, for an application to keep. */
export const keyAddress = (secret: string, email: string, issuer: string): string =>
  new TOTP({ ...FORM, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();

/** The step of thirty seconds that a code stands for; null when it stands for none near now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ ...FORM, secret: Secret.fromBase32(secret) });
  const timestamp = now.getTime();
  const offset = totp.validate({ token: code, timestamp, window: TOLERANCE });
  return offset === null ? null : Math.floor(timestamp / 1000 / FORM.period) + offset;
}

/** The code that an application would show now. */
export const codeAt = (secret: string, now: Date): string =>
  new TOTP({ ...FORM, secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
