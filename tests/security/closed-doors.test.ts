import request from 'supertest';
import { cahors, cardaillac, colette, enrol, signIn, siteOf, type Client } from '../cast';
import { hostOf, platformHost, strapi } from '../harness/booted';

interface Mailer {
  send(mail: object): Promise<unknown>;
}

const mailer = (strapi.plugin('email') as unknown as { provider: Mailer }).provider;

describe('a contributor', () => {
  let browser: Client;

  beforeAll(async () => {
    const site = await siteOf(cardaillac);
    await enrol(colette, site);
    browser = await signIn(colette, site);
  });

  test('cannot make the platform send a mail, nor a file of the machine with it', async () => {
    const send = jest.spyOn(mailer, 'send').mockResolvedValue(undefined);
    await browser
      .post('/email', {
        to: 'somebody@example.org',
        subject: 'Vos secrets',
        text: 'ci-joint',
        attachments: [{ filename: 'environ', path: '/proc/self/environ' }],
      })
      .expect(403);
    expect(send).not.toHaveBeenCalled();
    send.mockRestore();
  });

  test('cannot change settings that all sites share', async () => {
    await browser.put('/i18n/settings', { aiLocalizations: true }).expect(403);
  });
});

test('a mail of our own code carries no file of the machine either', () => {
  expect(strapi.config.get('plugin::email.providerOptions')).toMatchObject({
    disableFileAccess: true,
    disableUrlAccess: true,
  });
});

test.each([
  ['a site', hostOf('cahors')],
  ['the platform', platformHost],
])('nobody makes an account by themselves on the host of %s', async (_where, host) => {
  await siteOf(cahors);
  const answer = await request(strapi.server.httpServer)
    .post('/api/auth/local/register')
    .set('Host', host)
    .send({ username: 'intrus', email: 'intrus@example.org', password: 'Bonjour-Cahors-46' });
  expect(answer.status).toBe(403);
  expect(await strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
});
