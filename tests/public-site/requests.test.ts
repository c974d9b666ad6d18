import { connect } from 'node:net';
import request from 'supertest';
import { cahors, siteOf } from '../cast';
import { hostOf, port, strapi } from '../harness/booted';
import { visit } from './visitor';

beforeAll(async () => {
  await siteOf(cahors);
});

test('a page asked for again with its ETag is not sent again', async () => {
  const { headers } = await visit(cahors).expect(200);
  await visit(cahors).set('If-None-Match', String(headers['etag'])).expect(304);
});

test('a page is compressed for who accepts it, and the same once opened', async () => {
  const plain = await visit(cahors).set('Accept-Encoding', 'identity').expect(200);
  const zipped = await visit(cahors).set('Accept-Encoding', 'gzip').expect(200);
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.text).toBe(plain.text);
});

test('HEAD says what GET would, without the page', async () => {
  const head = await request(strapi.server.httpServer).head('/').set('Host', hostOf('cahors'));
  expect(head.status).toBe(200);
  expect(head.text ?? '').toBe('');
  expect(Number(head.headers['content-length'])).toBeGreaterThan(1_000);
});

test('a trailing slash moves for good', async () => {
  const { headers } = await visit(cahors, '/actualites/').expect(301);
  expect(headers['location']).toBe('/actualites');
});

test.each([
  ['a half-written escape', '/%E0%A4%A', 400],
  ['a path that climbs', '/uploads/..%2f..%2fetc%2fpasswd', 400],
  ['a line break in the path', '/page%0d%0aSet-Cookie:a=b', 400],
  ['an over-long query', `/recherche?q=${'a'.repeat(3_000)}`, 414],
  ['a page that does not exist', '/nulle-part', 404],
  ['a page number that is none', '/actualites?page=abc', 404],
])('%s gets a clean refusal', async (_what, path, status) => {
  const answer = await visit(cahors, path);
  expect(answer.status).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('writing to a page is refused and says what is allowed', async () => {
  const answer = await request(strapi.server.httpServer)
    .post('/actualites')
    .set('Host', hostOf('cahors'));
  expect(answer.status).toBe(405);
  expect(answer.headers['allow']).toBe('GET, HEAD');
});

test('the 404 page is in the look of the site and is not indexed', async () => {
  const { text } = await visit(cahors, '/nulle-part').expect(404);
  expect(text).toContain('template-');
  expect(text).toContain('noindex');
});

test('a request line that is not HTTP is refused and the server goes on', async () => {
  expect(await raw('\u0000\u0001garbage\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  await visit(cahors).expect(200);
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data.toString();
      socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('what machines read', () => {
  test('robots.txt names the site map', async () => {
    const { text } = await visit(cahors, '/robots.txt').expect(200);
    expect(text).toContain(`Sitemap: http://${hostOf('cahors')}/sitemap.xml`);
  });

  test('the site map is XML and lists addresses of this site only', async () => {
    const { text, headers } = await visit(cahors, '/sitemap.xml').expect(200);
    expect(headers['content-type']).toContain('application/xml');
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => address?.startsWith(`http://${hostOf('cahors')}`))).toBe(
      true,
    );
  });

  test('the stylesheet that a page names is served for a year', async () => {
    const { text } = await visit(cahors);
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const { headers } = await visit(cahors, address).expect(200);
    expect(headers['content-type']).toContain('text/css');
    expect(headers['cache-control']).toContain('immutable');
  });
});

test.each(['/mentions-legales', '/accessibilite', '/donnees-personnelles', '/plan-du-site'])(
  'every site has %s',
  async (path) => {
    await visit(cahors, path).expect(200);
  },
);

test('a site without audit is declared non-conform', async () => {
  const { text } = await visit(cahors, '/accessibilite');
  expect(text).toMatch(/non[\s\u00a0\u202f-]conforme/i);
});
