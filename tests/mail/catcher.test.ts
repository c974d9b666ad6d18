import { request } from 'node:http';
import { cardaillac, siteOf } from '../cast';
import { mailPage, mailTo } from '../harness/smtp';
import { letterTo, queueFrom, somebody } from './outbox';

const read = async (path: string) => {
  const answer = await fetch(`${mailPage}${path}`);
  return {
    status: answer.status,
    policy: answer.headers.get('content-security-policy'),
    html: await answer.text(),
  };
};

async function caught(changes: { subject?: string; text?: string; html?: string }) {
  const to = somebody();
  await queueFrom(await siteOf(cardaillac), letterTo(to, changes));
  return mailTo(to);
}

describe('the page of caught mails', () => {
  test('lists them and shows each, with links that can be followed', async () => {
    const { id } = await caught({
      subject: 'Réunion',
      text: 'Voir http://cardaillac.localhost/suivi?n=1&v=2.',
    });
    expect((await read('/')).html).toContain(`<a href="/mails/${id}">Réunion</a>`);
    expect((await read(`/mails/${id}`)).html).toContain(
      '<a href="http://cardaillac.localhost/suivi?n=1&amp;v=2" rel="noreferrer">',
    );
  });

  test('a letter of text alone has no page of its own, whatever is written in it', async () => {
    const { id, html } = await caught({ text: 'Bonjour,\n\n<b>Mairie</b> de Cardaillac' });
    expect(html).toBeNull();
    expect((await read(`/mails/${id}`)).html).toContain('&lt;b&gt;Mairie&lt;/b&gt;');
    expect((await read(`/mails/${id}`)).html).not.toContain('Version mise en page');
  });

  test('runs nothing of what a mail holds', async () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { id } = await caught({ subject: attack, text: attack, html: attack });
    for (const path of ['/', `/mails/${id}`]) {
      const { html, policy } = await read(path);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<img');
      expect(policy).toContain("default-src 'none'");
    }
    expect((await read(`/mails/${id}/html`)).policy).toMatch(/^sandbox; default-src 'none'/);
  });

  test('answers to this machine’s own names only', async () => {
    const { port } = new URL(mailPage);
    const status = await new Promise((said) =>
      request({ port, host: '127.0.0.1', headers: { host: 'elsewhere.example' } }, (answer) =>
        said(answer.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(403);
  });

  test('says that a mail is not there', async () => {
    expect((await read('/mails/999999')).status).toBe(404);
  });
});
