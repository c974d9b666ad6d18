import type { MailLine } from '../../../shared/mails';
import { PLATFORM_KEY } from '../journal/journal';
import type { Mail } from './mail';
import { CANCELLABLE, RESENDABLE } from './mail-state';

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
