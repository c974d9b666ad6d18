import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { photoOf } from '#media';
import { platformHost, strapi } from '../harness/booted';
import { fileRow, libraryDesk, until, type LibraryDesk } from './desk';
import { coatOfArms, pdf } from './samples';

jest.setTimeout(30_000);
let desk: LibraryDesk;

beforeAll(async () => {
  desk = await libraryDesk();
});

describe('other files', () => {
  it('a coat of arms stays transparent', async () => {
    const answer = await desk.send(await coatOfArms(), 'blason.png', { decorative: true });
    expect(answer.body[0]).toMatchObject({
      mime: 'image/png',
      decorative: true,
      dominantColour: null,
    });
    const done = await until(async () => {
      const row = await fileRow(answer.body[0].id);
      return 'avif-700' in (row?.formats ?? {}) && row;
    });
    expect(photoOf(done)?.alt).toBeNull();
    expect(photoOf(done)?.sources.map(({ type }) => type)).toEqual([
      'image/avif',
      'image/webp',
      'image/png',
    ]);
    expect(
      (await sharp(join(strapi.dirs.static.public, 'uploads', `${done.hash}-640.webp`)).metadata())
        .hasAlpha,
    ).toBe(true);
  });

  it('a PDF keeps its bytes and a readable name', async () => {
    const answer = await desk.send(pdf, 'Compte rendu.pdf', { folder: null });
    expect(answer.status).toBe(201);
    expect(answer.body[0]).toMatchObject({
      name: 'Compte rendu.pdf',
      mime: 'application/pdf',
      formats: null,
    });
    const served = await request(strapi.server.httpServer)
      .get(answer.body[0].url)
      .set('host', platformHost);
    expect(served.headers['content-type']).toBe('application/pdf');
  });

  it('a path in a name goes nowhere', async () => {
    const answer = await desk.send(pdf, '../../../evil.pdf', {
      name: '..\\..\\x\r\nSet-Cookie: a.pdf',
    });
    expect(answer.status).toBe(201);
    expect(answer.body[0].name).toMatch(/^x Set-Cookie a\.pdf$/);
    expect(answer.body[0].url).toMatch(/^\/uploads\/x-set-cookie-a-[0-9a-f]{24}\.pdf$/);
  });
});
