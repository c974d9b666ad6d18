import type { CaughtMail } from '../../bin/mail-catcher/caught-mail.mts';

/**
 * The SMTP server that the platform under test sends through. Whoever makes it behave otherwise
 * gives it back its manners: `afterEach(() => smtp.behave({}))`.
 */
export const { smtp, mailPage } = globalThis.parvis;

export const mailsTo = (address: string): CaughtMail[] =>
  smtp.mails.filter(({ to }) => to.includes(address));

/** The first mail to the address; the platform sends within a few seconds. */
export async function mailTo(address: string): Promise<CaughtMail> {
  const [mail] = await until(`a mail to ${address}`, () => {
    const mails = mailsTo(address);
    return mails.length > 0 ? mails : undefined;
  });
  return mail as CaughtMail;
}

/** What `find` finds, once it does; fails after 25 seconds. */
export async function until<T>(
  what: string,
  find: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < 250; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Waited in vain for ${what}`);
}
