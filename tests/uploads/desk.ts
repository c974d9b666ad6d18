import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { LibraryEntry } from '#media';
import {
  cahors,
  cardaillac,
  enrol,
  inPlatform,
  inSite,
  marc,
  PASSWORD,
  siteOf,
  type CastSite,
} from '../cast';
import { platformHost, strapi } from '../harness/booted';

const FILE = 'plugin::upload.file';

/** Marc in front of the library of Cahors; Cardaillac is the neighbour. */
export interface LibraryDesk {
  readonly town: CastSite;
  readonly village: CastSite;
  readonly token: string;
  send(
    content: Buffer,
    name: string,
    info?: object,
    path?: string,
    headers?: Record<string, string>,
  ): request.Test;
  call(
    method: 'post' | 'put' | 'delete' | 'get',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): request.Test;
}

export async function libraryDesk(): Promise<LibraryDesk> {
  const [town, village] = [await siteOf(cahors), await siteOf(cardaillac)];
  await enrol(marc, town);
  const token = await login(marc.email);
  // Other tests may have given Marc a second site: he always says which one he opened.
  const atTown = { authorization: `Bearer ${token}`, 'x-parvis-site': String(town.key) };
  return {
    town,
    village,
    token,
    send: (content, name, info = {}, path = '/upload', headers = atTown) =>
      request(strapi.server.httpServer)
        .post(path)
        .set({ host: platformHost, ...headers })
        .field('fileInfo', JSON.stringify(info))
        .attach('files', content, name),
    call(method, path, body, headers = atTown) {
      const sent = request(strapi.server.httpServer)
        [method](path)
        .set({ host: platformHost, ...headers });
      return body ? sent.send(body) : sent;
    },
  };
}

export async function login(email: string): Promise<string> {
  const answer = await request(strapi.server.httpServer)
    .post('/admin/login')
    .set('host', platformHost)
    .send({ email, password: PASSWORD });
  return (answer.body as { data: { token: string } }).data.token;
}

export interface Folder {
  readonly id: number;
  readonly pathId: number;
}

export const newFolder = (site: CastSite, name: string) =>
  inSite(site, () => strapi.plugin('upload').service('folder').create({ name }) as Promise<Folder>);

export const stored = () => readdirSync(join(strapi.dirs.static.public, 'uploads')).sort();

/** Files on the disk that no entry of the library names: what a refused upload would leave. */
export async function strays(): Promise<string[]> {
  const entries = await inPlatform(() => strapi.db.query(FILE).findMany({ select: ['hash'] }));
  const hashes = (entries as { hash: string }[]).map(({ hash }) => hash);
  return stored().filter((name) => !hashes.some((hash) => name.includes(hash)));
}

export const rows = () => inPlatform(() => strapi.db.query(FILE).count());

export const fileRow = (id: number) =>
  inPlatform(() =>
    strapi.db.query(FILE).findOne({ where: { id } }),
  ) as Promise<LibraryEntry | null>;

/** What uploads under way have left in the machine's temporary folder. */
export const temporary = () =>
  readdirSync(tmpdir()).filter((name) =>
    /^(parvis-upload-|strapi-upload-|[a-z0-9]{25}$)/.test(name),
  );

export async function until<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It never came');
}
