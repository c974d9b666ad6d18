/**
 * `doubtful`: the conversation broke after the text began to leave, so nobody knows whether it
 * arrived; only a person may send it again. `refused`: the receiving server will not have it.
 * `failed`: given up after a day of attempts.
 */
export const MAIL_STATES = [
  'queued',
  'sending',
  'sent',
  'refused',
  'doubtful',
  'failed',
  'cancelled',
] as const;

export type MailState = (typeof MAIL_STATES)[number];

/** States that ask for somebody's attention. */
export const TROUBLED: readonly MailState[] = ['refused', 'doubtful', 'failed'];

/** From which a person may send again, now. */
export const RESENDABLE: readonly MailState[] = ['queued', ...TROUBLED, 'cancelled'];

/** Before it leaves. */
export const CANCELLABLE: readonly MailState[] = ['queued'];
