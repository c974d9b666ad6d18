import { request as httpRequest } from 'node:http';
import request from 'supertest';
import { enrol, EVERYWHERE, helene } from '../cast';
import { platformHost, port, strapi } from '../harness/booted';
import { libraryDesk, login, rows, strays, temporary, until, type LibraryDesk } from './desk';
import { decompressionBomb, pdf, phonePhoto } from './samples';

jest.setTimeout(30_000);
let desk: LibraryDesk;

beforeAll(async () => {
  desk = await libraryDesk();
  await enrol(helene, EVERYWHERE);
});

describe('what is refused leaves nothing behind', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  it.each([
    [
      'an executable named as a photo',
      () => Buffer.from('\x7fELF\x02\x01\x01' + '\0'.repeat(200), 'latin1'),
      'photo.jpg',
      400,
      /n’est pas d’un type accepté/,
    ],
    ['a drawing', () => svg, 'dessin.svg', 400, /n’est pas d’un type accepté/],
    ['a drawing named as a photo', () => svg, 'dessin.jpg', 400, /n’est pas d’un type accepté/],
    [
      'a web page',
      () => Buffer.from('<!doctype html><script>1</script>'),
      'page.html',
      400,
      /type accepté/,
    ],
    ['an empty file', () => Buffer.alloc(0), 'vide.pdf', 400, /vide/],
    [
      'half a photo',
      async () => (await phonePhoto()).subarray(0, 6000),
      'moitié.jpg',
      400,
      /« moitié\.jpg » est incomplète ou abîmée/,
    ],
    ['a bomb', decompressionBomb, 'bombe.png', 400, /trop de points/],
    [
      'what is just too large',
      () => Buffer.concat([pdf, Buffer.alloc(30 * 1024 * 1024)]),
      'gros.pdf',
      413,
      /30 Mo/,
    ],
  ])('%s', async (_case, content, name, status, message) => {
    const [files, known, temp] = [await strays(), await rows(), temporary()];
    const answer = await desk.send(await content(), name);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
    expect(await strays()).toEqual(files);
    expect(await rows()).toBe(known);
    await until(async () => temporary().length <= temp.length);
  });

  it('all of a form of which one file is refused', async () => {
    const [files, known] = [await strays(), await rows()];
    const answer = await desk
      .send(pdf, 'bon.pdf', {})
      .attach('files', Buffer.from('MZ\x90\0'), 'mauvais.pdf');
    expect(answer.status).toBe(400);
    expect(await strays()).toEqual(files);
    expect(await rows()).toBe(known);
  });

  it.each([
    ['that says its length', true],
    ['that does not', false],
  ])('200 MB in a form %s are cut off', async (_case, announced) => {
    const [files, known, temp] = [await strays(), await rows(), temporary()];
    const result = await flood(200 * 1024 * 1024, announced);
    expect(result.status).toBe(413);
    expect(result.body).toMatch(/30 Mo/);
    expect(await strays()).toEqual(files);
    expect(await rows()).toBe(known);
    await until(async () => temporary().length <= temp.length);
  });

  it('nobody sends files without a session, nor to another address', async () => {
    const anonymous = await request(strapi.server.httpServer)
      .post('/upload')
      .set('host', platformHost)
      .attach('files', pdf, 'a.pdf');
    expect(anonymous.status).toBe(401);
    expect((await desk.send(pdf, 'a.pdf', {}, '/api/upload')).status).toBe(415);
    expect(
      (
        await desk.send(
          pdf,
          'a.pdf',
          {},
          '/content-manager/collection-types/plugin::news.news-item',
        )
      ).status,
    ).toBe(415);
  });

  it('a person without a current site', async () => {
    const everywhere = { authorization: `Bearer ${await login(helene.email)}` };
    const answer = await desk.send(pdf, 'a.pdf', {}, '/upload', everywhere);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringMatching(/Choisissez d’abord le site/),
    ]);
    const folder = await desk.call(
      'post',
      '/upload/folders',
      { name: 'Photos sans site', parent: null },
      everywhere,
    );
    expect([folder.status, folder.body.error.message]).toEqual([
      400,
      expect.stringMatching(/Choisissez d’abord le site/),
    ]);
  });
});

/** Sends a form over a real connection until it is told to stop. */
function flood(bytes: number, announced: boolean) {
  return new Promise<{ status?: number; body: string; sent: number; ms: number }>((resolve) => {
    const start = Date.now();
    let sent = 0;
    let done = false;
    const head =
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n';
    const outgoing = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/upload',
        method: 'POST',
        headers: {
          host: platformHost,
          authorization: `Bearer ${desk.token}`,
          'content-type': 'multipart/form-data; boundary=x',
          ...(announced ? { 'content-length': String(bytes) } : {}),
        },
      },
      (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () => {
          done = true;
          outgoing.destroy();
          resolve({ status: answer.statusCode, body, sent, ms: Date.now() - start });
        });
      },
    );
    outgoing.on('error', () => {});
    const block = Buffer.alloc(64 * 1024, 65);
    const pump = () => {
      if (done || sent >= bytes) return;
      sent += block.length;
      if (outgoing.write(block)) setImmediate(pump);
      else outgoing.once('drain', pump);
    };
    outgoing.write(head);
    pump();
  });
}
