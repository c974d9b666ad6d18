import { parisDate } from '../domain';
import { GUARD_FIELDS, ownFields, type Fields } from './guard-fields';
import { hourOf, LIMITS, minutesLeft } from './limits';
import {
  newSubmission,
  readConfirmation,
  readPageToken,
  writeConfirmation,
  writePageToken,
  type GuardedForm,
} from './page-token';
import { createProofOfWork, type Challenge } from './proof-of-work';
import { createSeal } from './seal';
import type { SpamMemory } from './spam-memory';
import { creditOf } from './suspicion';
import { visitorMark } from './visitor-mark';

/** What a page with a form needs. */
export interface Guard {
  /** Value of the hidden field that `GUARD_FIELDS.token` names. */
  readonly token: string;
}

export interface Visitor {
  /** IP address; it is never kept. */
  readonly address: string;
}

export type Verdict =
  | { readonly kind: 'accepted' }
  /** Show what was typed again and ask for it with this value of `GUARD_FIELDS.confirmation`. */
  | { readonly kind: 'confirm'; readonly confirmation: string }
  | { readonly kind: 'too-many'; readonly minutesLeft: number };

export interface SpamDefence {
  guard(form: GuardedForm, now: Date): Guard;
  challenge(form: GuardedForm, now: Date): Promise<Challenge>;
  /**
   * Names one filling-in of the form: sent again (double click, page reloaded, answer lost), it is
   * the same. Null when the page was not served here, or too long ago.
   */
  submissionOf(form: GuardedForm, fields: Fields, now: Date): string | null;
  /** Call it in the transaction that stores what was sent: an acceptance counts with it. */
  judge(form: GuardedForm, fields: Fields, visitor: Visitor, now: Date): Promise<Verdict>;
  /** Throws away what no longer serves: nothing outlives two days. */
  forget(now: Date): Promise<void>;
}

interface Deps {
  readonly secret: string;
  readonly memory: SpamMemory;
}

export function createSpamDefence({ secret, memory }: Deps): SpamDefence {
  const seal = createSeal(secret, 'spam token');
  const work = createProofOfWork(secret);

  /** What came back with the fields: a confirmation counts before the page it followed. */
  function returned(form: GuardedForm, fields: Fields, now: Date) {
    const own = ownFields(fields);
    const { [GUARD_FIELDS.confirmation]: confirmation = '', [GUARD_FIELDS.token]: token = '' } =
      fields;
    const confirmed = readConfirmation(seal, form, confirmation, own, now);
    const page = confirmed ?? readPageToken(seal, form, token, now);
    return { own, page, confirmed: confirmed !== null };
  }

  async function isProven(form: GuardedForm, fields: Fields): Promise<boolean> {
    const proof = await work.verify(form, fields[GUARD_FIELDS.proof] ?? '');
    return proof !== null && (await memory.spend(proof));
  }

  async function isWithinLimits(
    form: GuardedForm,
    credit: keyof typeof LIMITS,
    { address }: Visitor,
    now: Date,
  ): Promise<boolean> {
    const [limits, hour] = [LIMITS[credit], hourOf(now)];
    const mark = visitorMark(address, await memory.salt(parisDate(now)));
    const key = `${form.site}/${form.name}/${credit}`;
    return (
      (await memory.count(`${key}/${mark}`, hour, limits.visitor)) &&
      (await memory.count(key, hour, limits.site))
    );
  }

  return {
    guard: (form, servedAt) => ({
      token: writePageToken(seal, form, { submission: newSubmission(), servedAt }),
    }),
    challenge: (form, now) => work.challenge(form, now),
    submissionOf: (form, fields, now) => returned(form, fields, now).page?.submission ?? null,
    forget: (now) => memory.forget(now, parisDate(now)),
    async judge(form, fields, visitor, now) {
      const { own, page, confirmed } = returned(form, fields, now);
      const credit = creditOf({
        elapsed: page ? now.getTime() - page.servedAt.getTime() : null,
        trapFilled: Boolean(fields[GUARD_FIELDS.trap]),
        proven: !confirmed && (await isProven(form, fields)),
        confirmed,
      });
      if (credit === 'doubtful') {
        const submission = page?.submission ?? newSubmission();
        return {
          kind: 'confirm',
          confirmation: writeConfirmation(seal, form, submission, own, now),
        };
      }
      if (await isWithinLimits(form, credit, visitor, now)) return { kind: 'accepted' };
      return { kind: 'too-many', minutesLeft: minutesLeft(now) };
    },
  };
}
