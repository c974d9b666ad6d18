import { connect } from 'node:net';
import request from 'supertest';
import { web, type FormAnswer, type FormState } from '#web';
import { cahors, cardaillac, siteOf } from '../cast';
import { hostOf, port, strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { post } from './post';

const PATH = '/essai';
let answer: () => Promise<FormAnswer>;
let shown: FormState | undefined;
let isBroken = false;

beforeAll(async () => {
  await siteOf(cahors);
  await siteOf(cardaillac);
  const { forms, routes } = web(strapi);
  forms.add({ name: 'essai', submit: () => answer() });
  routes.add({
    path: PATH,
    answer: (asked) => {
      if (isBroken) throw new Error('no page');
      shown = asked.form;
      return { kind: 'file', type: 'text/plain', body: `${asked.path} ${shown?.notice}` };
    },
  });
});

beforeEach(() => {
  isBroken = false;
  answer = () => Promise.resolve({ kind: 'see', to: '/essai/merci' });
});

const send = (fields: Record<string, string> = {}) =>
  post(cahors, PATH, { _formulaire: 'essai', nom: 'Jeanne', ...fields });

describe('a form sent to a page', () => {
  test('leads to another page when it was taken', async () => {
    const { status, headers } = await send();
    expect([status, headers['location']]).toEqual([303, '/essai/merci']);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('shows its page again with what was typed and what is wrong', async () => {
    const errors = [{ field: 'nom', message: 'Indiquez votre nom.' }];
    answer = () => Promise.resolve({ kind: 'again', status: 422, errors });
    await send({ message: 'Deux\r\nlignes', site_internet: 'x', _jeton: 'y' });
    expect(shown).toEqual({
      name: 'essai',
      values: { nom: 'Jeanne', message: 'Deux\nlignes' },
      errors,
    });
  });

  test('goes back from the confirmation to the form without being submitted', async () => {
    answer = () => Promise.reject(new Error('not to be called'));
    await send({ _modifier: 'oui' });
    expect(shown).toMatchObject({ values: { nom: 'Jeanne' }, errors: [] });
    expect(shown?.notice).toBeUndefined();
  });

  test('is not lost when the platform stumbles', async () => {
    answer = () => Promise.reject(new Error('the database is away'));
    await send();
    expect(shown).toMatchObject({ values: { nom: 'Jeanne' } });
    expect(shown?.notice).toContain('Rien de ce que vous avez écrit n’est perdu');
  });

  test('is not lost when not even its page can be drawn', async () => {
    isBroken = true;
    answer = () => Promise.reject(new Error('the database is away'));
    const { status, text } = await send({ message: '"<b>' });
    expect(status).toBe(503);
    expect(text).toContain('name="message" value="&quot;&lt;b&gt;"');
    expect(text).toContain('action="/essai"');
  });
});

describe('a form is refused', () => {
  test.each([
    ['from the page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from the page of a neighbour', { origin: `http://${hostOf('cardaillac')}` }, 403],
    ['as something else', { 'content-type': 'application/json' }, 405],
  ])('%s', async (_how, headers, status) => {
    const answered = await send().set(headers);
    expect(answered.status).toBe(status);
    expect(answered.text).toContain('lang="fr"');
  });

  test('when nobody knows it', async () => {
    await post(cahors, PATH, { _formulaire: 'autre' }).expect(405);
    await post(cahors, '/', {}).expect(405);
  });

  test('when it holds more than any form of ours', async () => {
    await send({ message: 'a'.repeat(80_000) }).expect(413);
  });

  test('when it never ends, without being read to its end', async () => {
    expect(await endless()).toMatch(/^HTTP\/1\.1 413|^$/);
    await visit(cahors).expect(200);
  });
});

describe('what a browser works on', () => {
  const ask = (name: string) =>
    request(strapi.server.httpServer)
      .get(`/formulaires/preuve?formulaire=${name}`)
      .set('Host', hostOf('cahors'));

  test('is another one each time, and kept nowhere', async () => {
    const [one, other] = [await ask('essai').expect(200), await ask('essai').expect(200)];
    expect(one.headers['cache-control']).toBe('private, no-store');
    expect(one.body.parameters.nonce).not.toBe(other.body.parameters.nonce);
  });

  test('is given for the forms of the site only', async () => {
    await ask('autre').expect(404);
  });
});

/** A body that goes on for as long as it is listened to. */
function endless(): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    const more = Buffer.alloc(65_536, 'a');
    socket.on('data', (data) => (said += data.toString()));
    socket.on('error', () => resolve(said));
    socket.on('close', () => resolve(said));
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nHost: ${hostOf('cahors')}\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 999999999\r\n\r\n',
    );
    const pour = () => {
      while (!socket.destroyed && said === '' && socket.write(more));
      if (said === '') socket.once('drain', pour);
      else socket.end();
    };
    pour();
  });
}
