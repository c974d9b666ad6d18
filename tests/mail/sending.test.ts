import { cardaillac, inPlatform, siteOf, type CastSite } from '../cast';
import { platform } from '#platform';
import { strapi } from '../harness/booted';
import { mailsTo, mailTo, smtp, until } from '../harness/smtp';
import { hurry, letterTo, mailIn, mailRow, queueFrom, somebody, type MailRow } from './outbox';

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(cardaillac);
});

afterEach(() => smtp.behave({}));

/** The row after its first attempt. */
const onceTried = (id: string): Promise<MailRow> =>
  until(`an attempt of ${id}`, async () => {
    const row = await mailRow(id);
    return row.attempts > 0 && row.state !== 'sending' ? row : undefined;
  });

describe('a letter arrives', () => {
  test('in the name of its site, from the platform, with its recipient’s answer on its way', async () => {
    const to = somebody();
    const id = await queueFrom(site, letterTo(to, { replyTo: 'mairie@cardaillac.example' }));
    const mail = await mailTo(to);
    const { name } = await inPlatform(() =>
      strapi.db.query('plugin::sites.site').findOne({ where: { id: site.key } }),
    );
    expect(mail).toMatchObject({
      from: 'parvis@cdg46.test',
      author: `${name} <parvis@cdg46.test>`,
      replyTo: 'mairie@cardaillac.example',
      subject: 'Votre message est arrivé',
      messageId: `<${id}@localhost>`,
      text: expect.stringContaining('votre message est arrivé.'),
    });
    expect(mail.headers['auto-submitted']).toBe('auto-generated');
    await mailIn('sent', id);
  });

  test('with accents, a long line and a line that begins with a point, as they were written', async () => {
    const to = somebody();
    const text = `Été à Figeac : œuvres\n.\n..fin\n${'é'.repeat(2_000)}`;
    await queueFrom(site, letterTo(to, { subject: 'Fête d’été — « œuvres »', text }));
    const mail = await mailTo(to);
    expect(mail.subject).toBe('Fête d’été — « œuvres »');
    expect(mail.text.trimEnd()).toBe(text);
  });

  test('with nobody more than it names, whatever its subject tries', async () => {
    const to = somebody();
    await queueFrom(site, letterTo(to, { subject: 'Bonjour\r\nBcc: espion@example.org' }));
    const mail = await mailTo(to);
    expect(mail.to).toEqual([to]);
    expect(Object.keys(mail.headers)).not.toContain('bcc');
  });

  test('from the platform itself when no site writes it', async () => {
    const to = somebody();
    await inPlatform(() => platform(strapi).mail.queue(letterTo(to)));
    expect((await mailTo(to)).author).toContain('<parvis@cdg46.test>');
  });

  test('and leaves nothing of its text behind when it was confidential', async () => {
    const id = await queueFrom(site, letterTo(somebody(), { confidential: true }));
    expect((await mailIn('sent', id)).text).toBeNull();
  });
});

test('a letter whose cause is undone is never sent', async () => {
  const to = somebody();
  const undone = strapi.db.transaction(async () => {
    await queueFrom(site, letterTo(to));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const after = somebody();
  await queueFrom(site, letterTo(after));
  await mailTo(after);
  expect(mailsTo(to)).toEqual([]);
});

describe('when the outgoing server', () => {
  test('is down, the letter waits, says why, and arrives once it is back', async () => {
    const to = somebody();
    await smtp.goDown();
    const id = await queueFrom(site, letterTo(to));
    const waiting = await onceTried(id);
    expect(waiting).toMatchObject({ state: 'queued', trouble: 'unreachable', attempts: 1 });
    expect(new Date(String(waiting.nextAttemptAt)).getTime()).toBeGreaterThan(Date.now());
    await smtp.comeUp();
    await hurry(id);
    await mailIn('sent', id);
    expect(mailsTo(to)).toHaveLength(1);
  });

  test('says later, the letter waits', async () => {
    smtp.behave({ recipient: () => ({ code: 451, text: '4.7.1 Greylisted' }) });
    const id = await queueFrom(site, letterTo(somebody()));
    expect(await onceTried(id)).toMatchObject({
      state: 'queued',
      trouble: 'busy',
      answer: expect.stringContaining('Greylisted'),
    });
  });

  test('refuses the recipient for good, the letter is not tried again', async () => {
    smtp.behave({ recipient: () => ({ code: 550, text: '5.1.1 No such user' }) });
    const to = somebody();
    const id = await queueFrom(site, letterTo(to));
    expect(await mailIn('refused', id)).toMatchObject({
      refusals: [{ address: to, answer: expect.stringContaining('No such user') }],
      nextAttemptAt: null,
    });
  });

  test('refuses the text for good, the letter is not tried again', async () => {
    smtp.behave({ text: () => ({ code: 554, text: '5.7.1 Looks like spam' }) });
    const id = await queueFrom(site, letterTo(somebody()));
    expect(await mailIn('refused', id)).toMatchObject({
      answer: expect.stringContaining('Looks like spam'),
    });
  });

  test('takes it for one and says later for the other, only the other is asked again', async () => {
    const [colette, marc] = [somebody(), somebody()];
    smtp.behave({
      recipient: (address) => (address === marc ? { code: 452, text: 'full' } : undefined),
    });
    const id = await queueFrom(site, letterTo([colette, marc]));
    expect(await onceTried(id)).toMatchObject({ state: 'queued', remaining: [marc] });
    smtp.behave({});
    await hurry(id);
    await mailIn('sent', id);
    expect([mailsTo(colette).length, mailsTo(marc).length]).toEqual([1, 1]);
  });

  test('hangs up while the letter leaves, nobody knows, and it is not sent again', async () => {
    smtp.behave({ text: () => 'cut' });
    const to = somebody();
    const id = await queueFrom(site, letterTo(to));
    expect(await mailIn('doubtful', id)).toMatchObject({ trouble: 'broken', remaining: [to] });
    smtp.behave({});
    await hurry(id);
    const after = somebody();
    await queueFrom(site, letterTo(after));
    await mailTo(after);
    expect(mailsTo(to)).toHaveLength(1);
    expect((await mailRow(id)).state).toBe('doubtful');
  });
});

describe('a person', () => {
  test('sends again a letter of which nobody knows, with the same message id', async () => {
    smtp.behave({ text: () => 'cut' });
    const to = somebody();
    const id = await queueFrom(site, letterTo(to));
    await mailIn('doubtful', id);
    smtp.behave({});
    await inPlatform(() => platform(strapi).mail.resend(id));
    await mailIn('sent', id);
    expect(mailsTo(to).map(({ messageId }) => messageId)).toEqual([
      `<${id}@localhost>`,
      `<${id}@localhost>`,
    ]);
  });

  test('keeps a letter that still waits from leaving', async () => {
    smtp.behave({ recipient: () => ({ code: 451, text: 'later' }) });
    const to = somebody();
    const id = await queueFrom(site, letterTo(to));
    await onceTried(id);
    await inPlatform(() => platform(strapi).mail.cancel(id));
    smtp.behave({});
    await hurry(id);
    const after = somebody();
    await queueFrom(site, letterTo(after));
    await mailTo(after);
    expect(mailsTo(to)).toEqual([]);
    expect((await mailRow(id)).state).toBe('cancelled');
  });

  test('cannot send again what arrived', async () => {
    const id = await queueFrom(site, letterTo(somebody()));
    await mailIn('sent', id);
    expect(await inPlatform(() => platform(strapi).mail.resend(id))).toBeNull();
  });
});
