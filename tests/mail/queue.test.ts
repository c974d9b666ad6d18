import { platform, type Letter } from '#platform';
import { cahors, cardaillac, inPlatform, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const MAILS = 'plugin::platform.mail';

const letter: Letter = {
  to: 'citoyenne@example.org',
  subject: 'Votre message est arrivé',
  text: 'Bonjour,\nvotre message est arrivé.',
  purpose: 'Accusé de réception',
};

const queue = (changes: Partial<Letter> = {}) =>
  platform(strapi).mail.queue({ ...letter, ...changes });
const mailsNamed = (subject: string) =>
  inPlatform(() => strapi.db.query(MAILS).findMany({ where: { subject } }));

describe('a letter put in the outbox', () => {
  test('belongs to the site that writes it, and its neighbours do not see it', async () => {
    const here = await siteOf(cahors);
    const { documentId } = await inSite(here, () => queue({ subject: 'Pour Cahors' }));
    expect(await mailsNamed('Pour Cahors')).toMatchObject([{ documentId, siteKey: here.key }]);
    const there = await siteOf(cardaillac);
    const seen = await inSite(there, () => strapi.db.query(MAILS).count({ where: { documentId } }));
    expect(seen).toBe(0);
  });

  test('belongs to the platform when no site writes it', async () => {
    await inPlatform(() => queue({ subject: 'Invitation' }));
    expect(await mailsNamed('Invitation')).toMatchObject([{ siteKey: 0 }]);
  });

  test('never existed when what caused it is undone', async () => {
    const here = await siteOf(cahors);
    const undone = inSite(here, () =>
      strapi.db.transaction(async () => {
        await queue({ subject: 'Jamais' });
        throw new Error('undone');
      }),
    );
    await expect(undone).rejects.toThrow('undone');
    expect(await mailsNamed('Jamais')).toEqual([]);
  });

  test('holds one line of subject, whatever was typed', async () => {
    const here = await siteOf(cahors);
    await inSite(here, () => queue({ subject: 'Bonjour\r\nBcc: tous@example.org' }));
    expect(await mailsNamed('Bonjour Bcc: tous@example.org')).toHaveLength(1);
  });

  test.each([
    ['two addresses in one', 'un@example.org, deux@example.org'],
    ['a line break', 'un@example.org\nBcc: deux@example.org'],
    ['a name', 'Un <un@example.org>'],
    ['nothing', ''],
  ])('is refused with %s as its recipient', async (_what, to) => {
    const here = await siteOf(cahors);
    await expect(inSite(here, () => queue({ to }))).rejects.toThrow();
  });
});
