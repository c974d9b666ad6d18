import { z } from 'zod';
import { platform } from '#platform';
import { cahors, colette, enrol, ines, inSite, marc, signIn, siteOf, type Client } from '../cast';
import { strapi } from '../harness/booted';
import { mailsTo, mailTo, until } from '../harness/smtp';
import { messagesOf, openDesk, type Desk } from './desk';

const MESSAGE = 'plugin::contact.contact-message';
const DAY_MS = 86_400_000;
const DESTRUCTION = { name: 'contact.destroy-old-messages', payload: z.object({}) };

let desk: Desk;
let secretary: Client;
let serial = 0;

beforeAll(async () => {
  desk = await openDesk();
  await enrol(ines, desk.site);
  secretary = await signIn(ines, desk.site);
});

/** A message that came in, with a sender of its own. */
async function received(change: object = {}) {
  serial += 1;
  const email = `mail-${serial}@exemple.fr`;
  const row = await inSite(desk.site, () =>
    strapi.db.query(MESSAGE).create({
      data: {
        documentId: `inbox-message-${serial}`,
        trackingCode: `AAAA-${String(serial).padStart(4, '3')}`,
        senderName: 'Jeanne Vidal',
        senderEmail: email,
        subjectLabel: 'École',
        text: 'La cantine ouvre-t-elle lundi ?',
        state: 'received',
        receivedAt: new Date(),
        ...change,
      },
    }),
  );
  return { id: String(row.documentId), email, code: String(row.trackingCode) };
}

test('a message waits in the inbox, is answered by mail and closed', async () => {
  const { id, email, code } = await received();
  const inbox = await secretary.get('/contact/messages').expect(200);
  expect(inbox.body.messages).toContainEqual(
    expect.objectContaining({ documentId: id, senderName: 'Jeanne Vidal', trackingCode: code }),
  );

  const answered = await secretary
    .post(`/contact/messages/${id}/replies`, { text: 'Oui, à midi.' })
    .expect(200);
  expect(answered.body).toMatchObject({
    message: { state: 'answered' },
    replies: [{ origin: 'secretary', author: 'Inès Roques', text: 'Oui, à midi.' }],
  });
  const mail = await mailTo(email);
  expect(mail.text).toMatch(/^Oui, à midi\./);
  expect(mail.text).toContain(code);

  const closed = await secretary
    .post(`/contact/messages/${id}/closure`, { reason: 'réglé' })
    .expect(200);
  expect(closed.body.message).toMatchObject({
    state: 'closed',
    closure: { by: 'Inès Roques', reason: 'réglé' },
  });
});

test.each([
  ['an empty answer', 'replies', { text: ' ' }, {}, 400],
  ['an answer without words', 'replies', {}, {}, 400],
  ['an answer to a closed message', 'replies', { text: 'Oui.' }, { state: 'closed' }, 409],
  ['a second closure', 'closure', {}, { state: 'closed' }, 409],
])('%s is refused and sends nothing', async (_what, part, body, change, status) => {
  const { id, email } = await received(change);
  const answer = await secretary.post(`/contact/messages/${id}/${part}`, body);
  expect(answer.status).toBe(status);
  expect(String(answer.body.error.message)).toMatch(/[éàêçû ]/);
  expect(mailsTo(email)).toEqual([]);
});

test('a message that was closed can be opened again', async () => {
  const { id } = await received();
  await secretary.post(`/contact/messages/${id}/closure`, {}).expect(200);
  const opened = await secretary.delete(`/contact/messages/${id}/closure`).expect(200);
  expect(opened.body.message).toMatchObject({ state: 'received', closure: null });
});

describe('who may not', () => {
  test('a contributor reads no messages', async () => {
    await enrol(colette, desk.site);
    const contributor = await signIn(colette, desk.site);
    await contributor.get('/contact/messages').expect(403);
  });

  test('a neighbour finds none of them', async () => {
    const { id } = await received();
    const neighbour = await siteOf(cahors);
    await enrol(marc, neighbour);
    const client = await signIn(marc, neighbour);
    await client.get(`/contact/messages/${id}`).expect(404);
    await client.post(`/contact/messages/${id}/replies`, { text: 'Bonjour' }).expect(404);
    const { body } = await client.get('/contact/messages').expect(200);
    expect(JSON.stringify(body)).not.toContain(id);
  });

  test('an editor does not say how long messages are kept', async () => {
    await secretary.put('/contact/retention', { months: 6 }).expect(403);
  });
});

test('what was closed long enough ago is destroyed with its answers, and counted', async () => {
  const closedAt = (days: number) => new Date(Date.now() - days * DAY_MS);
  const old = await received({ state: 'closed', closedAt: closedAt(200), closedBy: 'Inès' });
  const young = await received({ state: 'closed', closedAt: closedAt(100), closedBy: 'Inès' });
  await enrol(marc, desk.site);
  const manager = await signIn(marc, desk.site);
  await manager.put('/contact/retention', { months: 0 }).expect(400);
  await manager.put('/contact/retention', { months: 6 }).expect(200);

  await platform(strapi).jobs.enqueue(DESTRUCTION, {});
  await until('the destruction', async () => {
    const left = await messagesOf(desk.site, { documentId: old.id });
    return left.length === 0 || undefined;
  });
  expect(await messagesOf(desk.site, { documentId: young.id })).toHaveLength(1);
  const entries = await inSite(desk.site, () =>
    platform(strapi).journal.entries({ subject: MESSAGE }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({ action: 'destroyed', label: 'Un message' }),
  );
  await manager.put('/contact/retention', { months: 12 }).expect(200);
});

test('what nobody closed is destroyed too, counted from its last message', async () => {
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
  const silent = await received({ receivedAt: ago(400) });
  const goesOn = await received({ receivedAt: ago(400), state: 'answered' });
  const waiting = await received({ receivedAt: ago(300) });
  await inSite(desk.site, () =>
    strapi.db.query('plugin::contact.contact-reply').create({
      data: { messageId: goesOn.id, origin: 'secretary', text: 'Oui.', at: ago(10) },
    }),
  );
  await platform(strapi).jobs.enqueue(DESTRUCTION, {});
  await until('the destruction', async () => {
    const left = await messagesOf(desk.site, { documentId: silent.id });
    return left.length === 0 || undefined;
  });
  expect(await messagesOf(desk.site, { documentId: goesOn.id })).toHaveLength(1);
  expect(await messagesOf(desk.site, { documentId: waiting.id })).toHaveLength(1);
});

test('the journal names messages by their code, and nobody who wrote', async () => {
  const { id, code } = await received();
  await secretary.post(`/contact/messages/${id}/closure`, {}).expect(200);
  const entries = await inSite(desk.site, () =>
    platform(strapi).journal.entries({ subject: MESSAGE }),
  );
  expect(entries).toContainEqual(expect.objectContaining({ action: 'closed', label: code }));
  expect(JSON.stringify(entries)).not.toContain('Vidal');
});

test('recipients must be addresses', async () => {
  const list = '/content-manager/collection-types/plugin::contact.contact-subject';
  const manager = await signIn(marc, desk.site);
  const refused = await manager.post(list, { label: 'Voirie', recipients: 'le cantonnier' });
  expect(refused.status).toBe(400);
  expect(String(refused.body.error.message)).toContain('« cantonnier »');
  await manager.post(list, { label: 'Voirie', recipients: 'voirie@exemple.fr' }).expect(201);
});
