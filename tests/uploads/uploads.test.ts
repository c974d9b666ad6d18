import { existsSync, readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { media, photoOf, type LibraryEntry } from '#media';
import {
  cahors,
  cardaillac,
  enrol,
  helene,
  inPlatform,
  inSite,
  marc,
  EVERYWHERE,
  PASSWORD,
  siteOf,
  type CastSite,
} from '../cast';
import { port, strapi } from '../harness/booted';
import { coatOfArms, decompressionBomb, iPhonePhoto, pdf, phonePhoto } from './samples';

jest.setTimeout(30_000);
let town: CastSite;
let village: CastSite;
let token: string;
const FILE = 'plugin::upload.file';

const login = async (email: string) =>
  (
    await request(strapi.server.httpServer)
      .post('/admin/login')
      .set('host', `localhost:${port}`)
      .send({ email, password: PASSWORD })
  ).body.data.token as string;

const send = (
  content: Buffer,
  name: string,
  info: object = {},
  path = '/upload',
  headers: Record<string, string> = {},
) =>
  request(strapi.server.httpServer)
    .post(path)
    .set({ host: `localhost:${port}`, authorization: `Bearer ${token}`, ...headers })
    .field('fileInfo', JSON.stringify(info))
    .attach('files', content, name);

const call = (
  method: 'post' | 'put' | 'delete' | 'get',
  path: string,
  body?: object,
  asked = token,
) => {
  const sent = request(strapi.server.httpServer)
    [method](path)
    .set({ host: `localhost:${port}`, authorization: `Bearer ${asked}` });
  return body ? sent.send(body) : sent;
};

interface Folder {
  readonly id: number;
  readonly pathId: number;
}

const newFolder = (site: CastSite, name: string) =>
  inSite(site, () => strapi.plugin('upload').service('folder').create({ name }) as Promise<Folder>);

const stored = () => readdirSync(join(strapi.dirs.static.public, 'uploads')).sort();
const rows = () => inPlatform(() => strapi.db.query(FILE).count());
const temporary = () =>
  readdirSync(tmpdir()).filter((name) =>
    /^(parvis-upload-|strapi-upload-|[a-z0-9]{25}$)/.test(name),
  );

async function until<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It never came');
}

const fileRow = (id: number) =>
  inPlatform(() =>
    strapi.db.query(FILE).findOne({ where: { id } }),
  ) as Promise<LibraryEntry | null>;

beforeAll(async () => {
  town = await siteOf(cahors);
  village = await siteOf(cardaillac);
  await enrol(marc, town);
  await enrol(helene, EVERYWHERE);
  token = await login(marc.email);
});

describe('a photo of a phone', () => {
  let entry: LibraryEntry;

  it('is stood upright and stripped of what the phone wrote', async () => {
    const answer = await send(await phonePhoto(), 'IMG 2031.JPG', {
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
    for (const host of [`localhost:${port}`, `${town.host}:${port}`]) {
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
      .set('host', `localhost:${port}`);
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('gets a new address when its content is replaced', async () => {
    const answer = await send(
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
    expect((await call('delete', `/upload/files/${entry.id}`)).status).toBe(200);
    await until(async () => stored().filter((name) => name.includes(hash)).length === 0);
  });
});

describe('a photo of an iPhone', () => {
  it('becomes a JPEG that every browser reads', async () => {
    const answer = await send(iPhonePhoto, 'IMG_0042.HEIC', { alternativeText: 'Le lavoir' });
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
    const [files, known] = [stored(), await rows()];
    const answer = await send(iPhonePhoto.subarray(0, 400), 'IMG_0043.HEIC');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/HEIC, n’a pas pu être lue.*« Le plus compatible »/);
    expect(stored()).toEqual(files);
    expect(await rows()).toBe(known);
  });
});

describe('other files', () => {
  it('a coat of arms stays transparent', async () => {
    const answer = await send(await coatOfArms(), 'blason.png', { decorative: true });
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
    const answer = await send(pdf, 'Compte rendu.pdf', { folder: null });
    expect(answer.status).toBe(201);
    expect(answer.body[0]).toMatchObject({
      name: 'Compte rendu.pdf',
      mime: 'application/pdf',
      formats: null,
    });
    const served = await request(strapi.server.httpServer)
      .get(answer.body[0].url)
      .set('host', `localhost:${port}`);
    expect(served.headers['content-type']).toBe('application/pdf');
  });

  it('a path in a name goes nowhere', async () => {
    const answer = await send(pdf, '../../../evil.pdf', { name: '..\\..\\x\r\nSet-Cookie: a.pdf' });
    expect(answer.status).toBe(201);
    expect(answer.body[0].name).toMatch(/^x Set-Cookie a\.pdf$/);
    expect(answer.body[0].url).toMatch(/^\/uploads\/x-set-cookie-a-[0-9a-f]{24}\.pdf$/);
  });
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
    const [files, known, temp] = [stored(), await rows(), temporary()];
    const answer = await send(await content(), name);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
    expect(stored()).toEqual(files);
    expect(await rows()).toBe(known);
    await until(async () => temporary().length <= temp.length);
  });

  it('all of a form of which one file is refused', async () => {
    const [files, known] = [stored(), await rows()];
    const answer = await send(pdf, 'bon.pdf', {}).attach(
      'files',
      Buffer.from('MZ\x90\0'),
      'mauvais.pdf',
    );
    expect(answer.status).toBe(400);
    expect(stored()).toEqual(files);
    expect(await rows()).toBe(known);
  });

  it.each([
    ['that says its length', true],
    ['that does not', false],
  ])('200 MB in a form %s are cut off', async (_case, announced) => {
    const [files, known, temp] = [stored(), await rows(), temporary()];
    const result = await flood(200 * 1024 * 1024, announced);
    expect(result.status).toBe(413);
    expect(result.body).toMatch(/30 Mo/);
    expect(stored()).toEqual(files);
    expect(await rows()).toBe(known);
    await until(async () => temporary().length <= temp.length);
  });

  it('nobody sends files without a session, nor to another address', async () => {
    const anonymous = await request(strapi.server.httpServer)
      .post('/upload')
      .set('host', `localhost:${port}`)
      .attach('files', pdf, 'a.pdf');
    expect(anonymous.status).toBe(401);
    expect((await send(pdf, 'a.pdf', {}, '/api/upload')).status).toBe(415);
    expect(
      (await send(pdf, 'a.pdf', {}, '/content-manager/collection-types/plugin::news.news-item'))
        .status,
    ).toBe(415);
  });

  it('a person without a current site', async () => {
    const everywhere = await login(helene.email);
    const answer = await send(pdf, 'a.pdf', {}, '/upload', {
      authorization: `Bearer ${everywhere}`,
    });
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringMatching(/Choisissez d’abord le site/),
    ]);
    const folder = await call(
      'post',
      '/upload/folders',
      { name: 'Photos', parent: null },
      everywhere,
    );
    expect([folder.status, folder.body.error.message]).toEqual([
      400,
      expect.stringMatching(/Choisissez d’abord le site/),
    ]);
  });
});

describe('folders', () => {
  it('of two sites never share a number', async () => {
    const all: Folder[] = [];
    for (const site of [town, village, town, village]) all.push(await newFolder(site, 'Photos'));
    expect(new Set(all.map(({ pathId }) => pathId)).size).toBe(4);
    const nested = await call('post', '/upload/folders', { name: 'Été', parent: all[0]?.id });
    expect(nested.body.data.path).toMatch(new RegExp(`^/${all[0]?.pathId}/\\d+$`));
  });

  it('and files of another site are out of reach', async () => {
    const foreignFolder = await newFolder(village, 'Ailleurs');
    const foreignFiles = await inSite(village, () =>
      media(strapi).addFiles([{ filepath: __filename, originalFilename: 'x.txt', info: {} }]),
    );
    const foreign = foreignFiles[0] as LibraryEntry;
    const attempts: [string, 'post' | 'put' | 'delete', string, object | undefined][] = [
      ['delete', 'post', '/upload/actions/bulk-delete', { fileIds: [foreign.id] }],
      ['delete folder', 'post', '/upload/actions/bulk-delete', { folderIds: [foreignFolder.id] }],
      [
        'move',
        'post',
        '/upload/actions/bulk-move',
        { fileIds: [foreign.id], destinationFolderId: null },
      ],
      [
        'move folder',
        'post',
        '/upload/actions/bulk-move',
        { folderIds: [foreignFolder.id], destinationFolderId: null },
      ],
      [
        'rename folder',
        'put',
        `/upload/folders/${foreignFolder.id}`,
        { name: 'À moi', parent: null },
      ],
      ['rename', 'put', `/upload/files/${foreign.id}`, { fileInfo: { name: 'moi' } }],
      ['rename 2', 'post', `/upload?id=${foreign.id}`, { fileInfo: { name: 'moi' } }],
      [
        'bulk-update',
        'post',
        '/upload/actions/bulk-update',
        { updates: [{ id: foreign.id, fileInfo: { name: 'moi' } }] },
      ],
      ['delete one', 'delete', `/upload/files/${foreign.id}`, undefined],
      ['nonsense', 'post', '/upload/actions/bulk-delete', { fileIds: ['abc'] }],
      [
        'move into',
        'post',
        '/upload/actions/bulk-move',
        { fileIds: [], destinationFolderId: foreignFolder.id },
      ],
      ['urls', 'post', '/upload/actions/upload-from-urls', { urls: ['http://example.org/a.jpg'] }],
    ];
    for (const [, method, path, body] of attempts) {
      const answer = await call(method, path, body);
      expect([400, 403, 404]).toContain(answer.status);
    }
    expect((await send(pdf, 'a.pdf', { folder: foreignFolder.id })).status).toBe(400);
    expect((await send(pdf, 'a.pdf', {}, `/upload/files/${foreign.id}/replace`)).status).toBe(404);
    expect(await fileRow(foreign.id)).toMatchObject({ name: 'x.txt', folderPath: '/' });
  });
});

describe('an image without description', () => {
  it('cannot be published, and a draft is free', async () => {
    const upload = async (info: object) =>
      (await send(await phonePhoto(400, 300), 'halle.jpg', info)).body[0];
    const bare = await upload({});
    const type = 'plugin::news.news-item';
    const attributes = strapi.contentType(type).attributes as Record<
      string,
      { type: string; multiple?: boolean }
    >;
    const field = Object.keys(attributes).find(
      (name) => attributes[name]?.type === 'media',
    ) as string;
    const value = (id: number) => (attributes[field]?.multiple ? [id] : id);
    const make = (data: object, status?: string) =>
      inSite(town, () =>
        strapi.documents(type as never).create({
          data: { title: 'Marché du jeudi', slug: `marche-${Math.random()}`, ...data },
          status,
        } as never),
      ) as Promise<{ documentId: string }>;
    const draft = await make({ [field]: value(bare.id) });
    const publish = () =>
      inSite(town, () =>
        strapi.documents(type as never).publish({ documentId: draft.documentId } as never),
      );
    await expect(publish()).rejects.toThrow('L’image « halle.jpg » n’a pas de texte alternatif.');
    await expect(make({ [field]: value(bare.id) }, 'published')).rejects.toThrow(
      'n’a pas de texte alternatif',
    );
    const published = await inPlatform(() =>
      strapi.db
        .query(type as never)
        .count({ where: { publishedAt: { $notNull: true }, title: 'Marché du jeudi' } }),
    );
    expect(published).toBe(0);
    const entries = (await inSite(town, () =>
      strapi
        .plugin('platform')
        .service('platform')
        .journal.entries({ documentId: bare.documentId }),
    )) as { action: string; actor: { name: string } }[];
    expect(entries.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['uploaded', 'Marc Delmas'],
    ]);
    const told = await call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: 'La halle' },
    });
    expect(told.body).toMatchObject({ alternativeText: 'La halle' });
    await publish();
    const untold = await call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: '' },
    });
    expect([untold.status, untold.body.error?.message]).toEqual([
      400,
      expect.stringMatching(/est utilisée/),
    ]);
    const decorative = await call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: '', decorative: true },
    });
    expect(decorative.body).toMatchObject({ decorative: true });
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
          host: `localhost:${port}`,
          authorization: `Bearer ${token}`,
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
