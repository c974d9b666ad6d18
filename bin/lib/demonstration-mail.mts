import { startMailWeb } from '../mail-catcher/mail-web.mts';
import { startSmtpCatcher } from '../mail-catcher/smtp-catcher.mts';

/** The first that is free; the last stands for any. */
const WEB_PORTS = [1080, 1081, 1082, 0];

/**
 * Keeps the mails of the demonstration on this machine: the SMTP server that it sends through, and
 * a page that shows them, whose address is returned. An SMTP_URL of the environment is left alone.
 */
export async function catchMails(): Promise<string | null> {
  if (process.env['SMTP_URL']) return null;
  const catcher = await startSmtpCatcher();
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${catcher.port}`;
  return startMailWeb(catcher.mails, WEB_PORTS);
}
