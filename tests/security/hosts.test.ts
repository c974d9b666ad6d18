import { connect } from 'node:net';
import request from 'supertest';
import { web } from '#web';
import { cahors, cardaillac, inPlatform, inSite, siteOf } from '../cast';
import { hostOf, port, strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const application = strapi.server.app as unknown as { proxy: boolean };
const { cache } = web(strapi);
const pagesKept = () => cache.stats.pages;
const titleOf = (text: string) => /<title>([^<]*)/.exec(text)?.[1];

beforeAll(async () => {
  await siteOf(cahors);
  await siteOf(cardaillac);
});

beforeEach(() => cache.clear(null));

describe('behind a proxy', () => {
  beforeEach(() => void (application.proxy = true));
  afterEach(() => void (application.proxy = false));

  test('no header puts the page of a site in the place of another’s', async () => {
    const forged = { 'X-Forwarded-Host': hostOf('cardaillac'), Forwarded: 'host=cardaillac' };
    await visit(cahors, '/actualites').set(forged);
    expect(titleOf((await visit(cahors, '/actualites')).text)).toContain('Cahors');
  });

  test('no header changes the addresses that a page gives of itself', async () => {
    await visit(cahors, '/robots.txt').set({
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Port': '1',
    });
    const { text } = await visit(cahors, '/robots.txt');
    expect(text).toContain(`http://${hostOf('cahors')}/sitemap.xml`);
  });
});

describe('however its host is spelt', () => {
  test.each(['CAHORS.localhost', 'cahors.localhost:1', 'cahors.localhost:'])(
    '%s shows the page that is kept already',
    async (host) => {
      const { headers } = await visit(cahors).expect(200);
      const kept = pagesKept();
      const again = await request(strapi.server.httpServer).get('/').set('Host', host).expect(200);
      expect(again.headers['etag']).toBe(headers['etag']);
      expect(pagesKept()).toBe(kept);
    },
  );

  test.each([
    'cahors.localhost.',
    'intrus@cahors.localhost',
    'cahors.localhost, ailleurs',
    '[::1]',
    '*',
  ])('%s is nobody’s', async (host) => {
    await request(strapi.server.httpServer).get('/').set('Host', host).expect(404);
  });
});

test.each([
  '/actualites?utm_source=lettre',
  '/actualites?',
  '/%61ctualites',
  '/actualites?n=1&n=2&n=3',
])('%s makes no second copy of a page, and no second rendering', async (address) => {
  await visit(cahors, '/actualites').expect(200);
  const { pages, hits } = { ...cache.stats };
  await visit(cahors, address).expect(200);
  expect(cache.stats.pages).toBe(pages);
  expect(cache.stats.hits).toBe(hits + 1);
});

test('a page below /assets is shown on its own site only', async () => {
  const site = await siteOf(cahors);
  await inSite(site, async () => {
    const pages = strapi.documents('plugin::pages.page');
    const data = { title: 'Faux', slug: 'assets', kind: 'procedures' } as object;
    const parent = await pages.create({ data, status: 'published' });
    const child = { title: 'Script', slug: 'script', parent: parent.documentId } as object;
    await pages.create({ data: child, status: 'published' });
  });
  await visit(cahors, '/assets/script').expect(200);
  await visit(cardaillac, '/assets/script').expect(404);
  await inPlatform(() => strapi.db.query('plugin::pages.page').deleteMany({ where: {} }));
});

describe('an address in its absolute form', () => {
  test.each(['http://elsewhere.example/', 'm://elsewhere.example/', 'http://x/uploads/a'])(
    '%s leads nowhere, from an alias neither',
    async (address) => {
      const { key } = await siteOf(cahors);
      const hosts = strapi.db.query('plugin::sites.host');
      const alias = { name: 'absolu.cahors.localhost', role: 'alias', siteKey: key };
      await inPlatform(async () => {
        const known = await hosts.count({ where: { name: alias.name } });
        if (known === 0) await hosts.create({ data: alias });
      });
      for (const host of [hostOf('cahors'), alias.name]) {
        expect(await raw(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\n`)).toMatch(
          /^HTTP\/1\.1 400/,
        );
      }
    },
  );
});

test.each([
  '//elsewhere.example/',
  '///elsewhere.example//',
  '/%5Celsewhere.example',
  '/.//elsewhere.example/',
])('%s never leads to another host', async (address) => {
  const { headers } = await visit(cahors, address);
  expect(headers['location'] ?? '/').toMatch(/^\/(?![/\\])/);
});

function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head}Connection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
