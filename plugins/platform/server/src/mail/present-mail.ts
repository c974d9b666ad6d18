import { PLATFORM_KEY } from '../journal/journal';
import type { Mail } from './mail';
import { CANCELLABLE, RESENDABLE, type MailState } from './mail-state';
import type { Answered, Trouble } from './outcome';

/** One line of the list: never the text, which may open what its recipient alone may open. */
export interface MailLine {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly purpose: string;
  readonly state: MailState;
  /** Why it did not leave; the administration says it in words. */
  readonly trouble: Trouble | null;
  /** What the server said, word for word. */
  readonly answer: string | null;
  readonly refusals: readonly Answered[];
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly endedAt: string | null;
  /** Null for the platform itself. */
  readonly site: { readonly key: number; readonly name: string } | null;
  readonly canResend: boolean;
  readonly canCancel: boolean;
}

export const presentMail = (mail: Mail, siteNames: ReadonlyMap<number, string>): MailLine => ({
  id: mail.documentId,
  at: mail.queuedAt.toISOString(),
  to: mail.recipients,
  subject: mail.subject,
  purpose: mail.purpose,
  state: mail.state,
  trouble: mail.trouble,
  answer: mail.answer,
  refusals: mail.refusals,
  attempts: mail.attempts,
  nextAttemptAt: mail.nextAttemptAt?.toISOString() ?? null,
  endedAt: mail.endedAt?.toISOString() ?? null,
  site:
    mail.site === PLATFORM_KEY
      ? null
      : { key: mail.site, name: siteNames.get(mail.site) ?? `site ${mail.site}` },
  canResend: RESENDABLE.includes(mail.state) && mail.text !== null,
  canCancel: CANCELLABLE.includes(mail.state),
});
