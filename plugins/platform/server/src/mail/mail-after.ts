import type { MailState } from './mail-state';
import type { Answered, Outcome, Trouble } from './outcome';
import { nextAttempt } from './retry-schedule';

/** What an attempt looks at and changes of a mail. */
export interface Progress {
  readonly state: MailState;
  readonly recipients: readonly string[];
  /** Those whom it has still to reach. */
  readonly remaining: readonly string[];
  readonly refusals: readonly Answered[];
  /** Made in this round, this one included. */
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly endedAt: Date | null;
  readonly trouble: Trouble | null;
  readonly answer: string | null;
}

/** The mail after an attempt, whose outcome is known as far as it can be. */
export function mailAfter(mail: Progress, outcome: Outcome, now: Date): Progress {
  const after = {
    ...mail,
    remaining: [...outcome.unknown, ...outcome.delayed],
    refusals: [...mail.refusals, ...outcome.refused],
    trouble: outcome.trouble ?? null,
    answer: outcome.answer ?? null,
  };
  const ended = (state: MailState) => ({ ...after, state, nextAttemptAt: null, endedAt: now });
  if (outcome.unknown.length > 0) return ended('doubtful');
  if (outcome.delayed.length === 0) return ended(reachedSomebody(after) ? 'sent' : 'refused');
  const next = nextAttempt(mail.attempts, now);
  return next ? { ...after, state: 'queued', nextAttemptAt: next, endedAt: null } : ended('failed');
}

/** The mail as a person sends it again: to whom it did not reach, as if it had never been tried. */
export const mailAgain = (mail: Progress, now: Date): Progress => ({
  ...mail,
  state: 'queued',
  remaining: [...mail.remaining, ...mail.refusals.map(({ address }) => address)],
  refusals: [],
  attempts: 0,
  nextAttemptAt: now,
  endedAt: null,
  trouble: null,
  answer: null,
});

const reachedSomebody = ({ recipients, refusals, remaining }: Progress) =>
  recipients.length > refusals.length + remaining.length;
