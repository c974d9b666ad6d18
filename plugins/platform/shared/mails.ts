export type MailState =
  'queued' | 'sending' | 'sent' | 'refused' | 'doubtful' | 'failed' | 'cancelled';

/** Why a mail did not leave; the administration says it in words. */
export type Trouble = 'unreachable' | 'account' | 'busy' | 'refused' | 'broken' | 'interrupted';

/** One mail of the list: never its text, which may open what its recipient alone may open. */
export interface MailLine {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly purpose: string;
  readonly state: MailState;
  readonly trouble: Trouble | null;
  /** What the server said, word for word. */
  readonly answer: string | null;
  readonly refusals: readonly { readonly address: string; readonly answer: string }[];
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly endedAt: string | null;
  /** Null for the platform itself. */
  readonly site: { readonly key: number; readonly name: string } | null;
  readonly canResend: boolean;
  readonly canCancel: boolean;
}

/** `GET /platform/mails` */
export interface MailPage {
  readonly mails: readonly MailLine[];
  /** What `before` must be to read further back; null when there is no more. */
  readonly older: string | null;
  /** Mails that have not arrived, by state. */
  readonly counts: Partial<Record<MailState, number>>;
  /** The person works on no site in particular, and sees the mails of all. */
  readonly everySite: boolean;
}
