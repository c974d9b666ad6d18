import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { insertDocuments } from '#sites';
import type { ResolvedSite } from './demo';
import { desks, type DemoMessage } from './demo/messages';

const SUBJECT = 'plugin::contact.contact-subject';
const MESSAGE = 'plugin::contact.contact-message';
const REPLY = 'plugin::contact.contact-reply';
const DAY_MS = 86_400_000;
const LETTERS = '34679ACDEFGHJKMNPQRTWXY';

/** Who receives the messages of the site, and those that came already. */
export async function loadMessages(strapi: Core.Strapi, site: ResolvedSite, now: Date) {
  const recipients = `secretariat@${site.office.email.split('@')[1]}`;
  await strapi.db.query(SUBJECT).updateMany({ where: {}, data: { recipients } });
  const desk = desks[site.label];
  if (!desk) return;
  const subjects = desk.subjects.map((label, index) => ({
    label,
    recipients,
    position: (index + 1) * 10,
    active: true,
  }));
  await insertDocuments(strapi, SUBJECT, subjects);
  for (const [index, message] of desk.messages.entries()) {
    await loadMessage(strapi, message, codeOf(site.label, index), now);
  }
}

async function loadMessage(
  strapi: Core.Strapi,
  { answer, closed, ...message }: DemoMessage,
  trackingCode: string,
  now: Date,
) {
  const receivedAt = new Date(now.getTime() - message.daysAgo * DAY_MS);
  const later = (days: number) =>
    new Date(Math.min(receivedAt.getTime() + days * DAY_MS, now.getTime()));
  const [added] = await insertDocuments(strapi, MESSAGE, [
    {
      trackingCode,
      senderName: message.name,
      senderEmail: message.email,
      senderPhone: message.phone ?? null,
      subjectLabel: message.subject,
      text: message.text,
      state: closed ? 'closed' : answer ? 'answered' : 'received',
      receivedAt,
      closedAt: closed ? later(closed.daysLater) : null,
      closedBy: closed?.by ?? null,
      closingReason: closed?.reason ?? null,
    },
  ]);
  if (!answer || !added) return;
  const { author: authorName, text, daysLater } = answer;
  await insertDocuments(strapi, REPLY, [
    { messageId: added.documentId, origin: 'secretary', authorName, text, at: later(daysLater) },
  ]);
}

/** The same at each load, so that guides and pictures can name it. */
function codeOf(label: string, index: number): string {
  const bytes = createHash('sha256').update(`${label} ${index}`).digest();
  const letters = [...bytes.subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
