import { randomUUID } from 'node:crypto';
import { platform, type Letter } from '#platform';
import { inPlatform, inSite, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { until } from '../harness/smtp';

const MAILS = 'plugin::platform.mail';

/** What a test reads of a row. */
export interface MailRow {
  readonly documentId: string;
  readonly siteKey: number;
  readonly state: string;
  readonly trouble: string | null;
  readonly answer: string | null;
  readonly attempts: number;
  readonly remaining: string[];
  readonly refusals: { address: string; answer: string }[];
  readonly text: string | null;
  readonly nextAttemptAt: string | null;
}

/** An address of its own for each letter of each test: all files share the SMTP server. */
export const somebody = (): string => `quelquun-${randomUUID()}@example.org`;

export const letterTo = (to: Letter['to'], changes: Partial<Letter> = {}): Letter => ({
  to,
  subject: 'Votre message est arrivé',
  text: 'Bonjour,\nvotre message est arrivé.',
  purpose: 'Accusé de réception',
  ...changes,
});

export async function queueFrom(site: CastSite, letter: Letter): Promise<string> {
  const { documentId } = await inSite(site, () => platform(strapi).mail.queue(letter));
  return documentId;
}

export const mailRow = (documentId: string): Promise<MailRow> =>
  inPlatform(() => strapi.db.query(MAILS).findOne({ where: { documentId } }));

/** The row, once it is in that state. */
export const mailIn = (state: string, documentId: string): Promise<MailRow> =>
  until(`mail ${documentId} ${state}`, async () => {
    const row = await mailRow(documentId);
    return row.state === state ? row : undefined;
  });

/** Makes the next attempt due now, as if its time had come. */
export const hurry = (documentId: string): Promise<unknown> =>
  inPlatform(() =>
    strapi.db.connection.raw(
      `update jobs.job set start_after = now()
        where name = 'platform.send-mail' and state = 'created' and data ->> 'documentId' = ?`,
      [documentId],
    ),
  );
