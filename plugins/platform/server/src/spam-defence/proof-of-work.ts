import { createHash } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { GuardedForm } from './page-token';
import { purposeKey } from './seal';

const ALGORITHM = 'PBKDF2/SHA-256';
/** Rounds of one try, and tries: half a second of a small computer, two of an old telephone. */
const COST = 1_000;
const TRIES = { least: 400, most: 900 };
const LIFETIME_MS = 4 * 3_600_000;

export type Challenge = Awaited<ReturnType<typeof createChallenge>>;

/** Work that was done, to be counted once. */
export interface Proof {
  readonly fingerprint: string;
  readonly expiresAt: Date;
}

export interface ProofOfWork {
  challenge(form: GuardedForm, now: Date): Promise<Challenge>;
  /** The work, when it was done for a challenge of this form; null otherwise. */
  verify(form: GuardedForm, text: string): Promise<Proof | null>;
}

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      cost: z.literal(COST),
      keyLength: z.number().int().max(64),
      keyPrefix: z.string().max(64),
      expiresAt: z.number(),
      data: z.object({ form: z.string(), site: z.number() }),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(128) }),
});

/** Proof of work as ALTCHA defines it (version 2): nothing to click, nobody else to ask. */
export function createProofOfWork(secret: string): ProofOfWork {
  const hmacSignatureSecret = purposeKey(secret, 'spam challenge');
  const hmacKeySignatureSecret = purposeKey(secret, 'spam challenge key');
  return {
    challenge: (form, now) =>
      createChallenge({
        algorithm: ALGORITHM,
        cost: COST,
        counter: randomInt(TRIES.most, TRIES.least),
        deriveKey,
        expiresAt: new Date(now.getTime() + LIFETIME_MS),
        data: { form: form.name, site: form.site },
        hmacSignatureSecret,
        hmacKeySignatureSecret,
      }),
    async verify(form, text) {
      const read = readPayload(text);
      if (!read) return null;
      const { challenge, solution } = read;
      const { data, expiresAt } = challenge.parameters;
      if (data.form !== form.name || data.site !== form.site) return null;
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret,
        hmacKeySignatureSecret,
      });
      if (!verified) return null;
      return { fingerprint: fingerprintOf(challenge.signature), expiresAt: fromSeconds(expiresAt) };
    },
  };
}

function readPayload(text: string): z.infer<typeof payload> | null {
  try {
    const parsed = payload.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: no proof
  }
}

const fingerprintOf = (signature: string) =>
  createHash('sha256').update(signature).digest('base64url');

const fromSeconds = (seconds: number) => new Date(seconds * 1_000);
