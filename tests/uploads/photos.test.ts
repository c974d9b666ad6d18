import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { photoOf, type LibraryEntry } from '#media';
import { sites } from '#sites';
import { platformHost, port, strapi } from '../harness/booted';
import {
  fileRow,
  libraryDesk,
  rows,
  stored,
  strays,
  temporary,
  until,
  type LibraryDesk,
} from './desk';
import { iPhonePhoto, phonePhoto } from './samples';

jest.setTimeout(30_000);
let desk: LibraryDesk;

beforeAll(async () => {
  desk = await libraryDesk();
});

describe('a photo of a phone', () => {
  let entry: LibraryEntry;

  it('is stood upright and stripped of what the phone wrote', async () => {
    const answer = await desk.send(await phonePhoto(), 'IMG 2031.JPG', {
      name: 'Vue du pont.JPG',
      alternativeText: 'Le pont',
    });
    expect(answer.status).toBe(201);
    entry = answer.body[0];
    expect(entry).toMatchObject({
      name: 'Vue du pont.jpg',
      width: 1200,
      height: 1600,
      mime: 'image/jpeg',
    });
    expect(entry.url).toMatch(/^\/uploads\/vue-du-pont-[0-9a-f]{24}\.jpg$/);
    const kept = await sharp(join(strapi.dirs.static.public, entry.url)).metadata();
    expect(kept).toMatchObject({ width: 1200, height: 1600 });
    expect(kept.exif).toBeUndefined();
    expect(kept.orientation).toBeUndefined();
    expect(Object.keys(entry.formats ?? {}).sort()).toEqual(['thumbnail', 'webp-640']);
  });

  it('gets all its variants from the queue', async () => {
    const done = await until(async () => {
      const row = await fileRow(entry.id);
      return 'avif-1200' in (row?.formats ?? {}) && row;
    });
    const photo = photoOf(done);
    expect(
      photo?.sources.map(({ type, variants }) => [type, variants.map(({ width }) => width)]),
    ).toEqual([
      ['image/avif', [320, 640, 960, 1200]],
      ['image/webp', [320, 640, 960, 1200]],
      ['image/jpeg', [320, 640, 960, 1200]],
    ]);
    expect(photo).toMatchObject({
      alt: 'Le pont',
      dominantColour: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    for (const { url } of photo?.sources.flatMap(({ variants }) => variants) ?? [])
      expect((await sharp(join(strapi.dirs.static.public, url)).metadata()).exif).toBeUndefined();
  });

  it('is served for a year, inert', async () => {
    for (const host of [platformHost, `${desk.town.host}:${port}`]) {
      const answer = await request(strapi.server.httpServer).get(entry.url).set('host', host);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-disposition': 'inline',
        'content-type': 'image/jpeg',
      });
      expect(answer.headers['content-security-policy']).toContain('sandbox');
    }
    const missing = await request(strapi.server.httpServer)
      .get('/uploads/rien.jpg')
      .set('host', platformHost);
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('gets a new address when its content is replaced', async () => {
    const answer = await desk.send(
      await phonePhoto(800, 600),
      'autre.jpg',
      {},
      `/upload/files/${entry.id}/replace`,
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: entry.id,
      width: 600,
      name: 'Vue du pont.jpg',
      alternativeText: 'Le pont',
    });
    expect(answer.body.url).not.toBe(entry.url);
    expect(existsSync(join(strapi.dirs.static.public, entry.url))).toBe(true);
  });

  it('takes its variants away when it is deleted', async () => {
    await until(async () => 'avif-600' in ((await fileRow(entry.id))?.formats ?? {}));
    const { hash } = (await fileRow(entry.id)) as LibraryEntry;
    expect(stored().filter((name) => name.includes(hash)).length).toBeGreaterThan(6);
    expect((await desk.call('delete', `/upload/files/${entry.id}`)).status).toBe(200);
    await until(async () => stored().filter((name) => name.includes(hash)).length === 0);
  });
});

describe('a photo of an iPhone', () => {
  it('is decoded before the transaction of its request begins', async () => {
    const left = temporary();
    const seen: object[] = [];
    sites(strapi).beforeWriting.add((ctx) => {
      const { preparedFiles } = ctx.state as { preparedFiles?: { files: Map<string, object> } };
      const prepared = [...(preparedFiles?.files.values() ?? [])];
      if (prepared.length > 0) seen.push({ prepared, transaction: strapi.db.inTransaction() });
      return Promise.resolve();
    });
    const answer = await desk.send(iPhonePhoto, 'IMG_0041.HEIC', { alternativeText: 'Le gué' });
    expect(answer.status).toBe(201);
    const decoded = { ok: true, value: expect.objectContaining({ mime: 'image/jpeg' }) };
    expect(seen).toEqual([{ prepared: [decoded], transaction: false }]);
    expect(temporary()).toEqual(left);
  });

  it('becomes a JPEG that every browser reads', async () => {
    const answer = await desk.send(iPhonePhoto, 'IMG_0042.HEIC', { alternativeText: 'Le lavoir' });
    expect(answer.status).toBe(201);
    const [entry] = answer.body as LibraryEntry[];
    expect(entry).toMatchObject({
      name: 'IMG_0042.jpg',
      mime: 'image/jpeg',
      width: 64,
      height: 48,
    });
    const kept = sharp(join(strapi.dirs.static.public, entry?.url ?? ''));
    const { data } = await kept.resize(2, 1).raw().toBuffer({ resolveWithObject: true });
    const [left = 0, , , right = 0, , rightBlue = 0] = data;
    expect([left > 150, right < 100, rightBlue > 100]).toEqual([true, true, true]);
  });

  it('that is cut short is refused with advice', async () => {
    const [files, known] = [await strays(), await rows()];
    const answer = await desk.send(iPhonePhoto.subarray(0, 400), 'IMG_0043.HEIC');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/HEIC, n’a pas pu être lue.*« Le plus compatible »/);
    expect(await strays()).toEqual(files);
    expect(await rows()).toBe(known);
  });
});
