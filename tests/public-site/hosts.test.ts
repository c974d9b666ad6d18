import { platform } from '#platform';
import { sites } from '#sites';
import {
  cahors,
  cardaillac,
  inPlatform,
  saintCirqLapopie,
  siteOf,
  type CastCommune,
} from '../cast';
import { hostOf, strapi } from '../harness/booted';
import { visit } from './visitor';

beforeAll(async () => {
  await siteOf(cahors);
});

async function addAlias(commune: CastCommune, name: string) {
  const { key: siteKey } = await siteOf(commune);
  await inPlatform(() =>
    strapi
      .documents('plugin::sites.host')
      .create({ data: { name, role: 'alias', siteKey } as never }),
  );
}

test('an unknown host gets a plain 404 that names no site', async () => {
  const { text } = await visit('nowhere').expect(404);
  expect(text).not.toContain('Cahors');
  expect(text).toContain('Aucun site');
});

test('a site answers on its own host with its own name', async () => {
  const { text, headers } = await visit(cahors).expect(200);
  expect(text).toContain('<h1 class="banner-name">Cahors</h1>');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-powered-by']).toBeUndefined();
});

test('an alias moves for good to the primary host, address included', async () => {
  await addAlias(cahors, 'www.cahors.localhost');
  const { headers } = await visit('www.cahors', '/actualites?page=2').expect(301);
  expect(headers['location']).toBe(`http://${hostOf('cahors')}/actualites?page=2`);
});

test('the administration does not answer on a site’s host', async () => {
  await visit(cahors, '/admin/init').expect(404);
  await visit(cahors, '/content-manager/init').expect(404);
});

describe('a site not yet launched', () => {
  beforeAll(async () => {
    const { documentId } = await siteOf(saintCirqLapopie);
    await inPlatform(() =>
      strapi.documents('plugin::sites.site').update({
        documentId,
        data: { launchedAt: null, previewToken: 'preview-of-the-cliff' } as never,
      }),
    );
  });

  /** As an operator's own hand would: a test's site lacks what a launch asks for. */
  afterAll(async () => {
    const { key } = await siteOf(saintCirqLapopie);
    await inPlatform(() =>
      strapi.db.query('plugin::sites.site').update({
        where: { id: key },
        data: { launchedAt: new Date() },
      }),
    );
    platform(strapi).siteChanges.tell(key);
  });

  test('is not there for those who have no preview link', async () => {
    const { text } = await visit(saintCirqLapopie).expect(404);
    expect(text).toContain('Ce site n’est pas encore ouvert au public.');
    expect(text).not.toContain('Cirq');
    expect((await visit('nowhere')).text).toContain('Aucun site ne répond');
    await visit(saintCirqLapopie, '/?apercu=wrong-guess').expect(404);
  });

  test('is not betrayed by its other hosts, which lead to it with the preview link only', async () => {
    await addAlias(saintCirqLapopie, 'falaise.localhost');
    const { text, headers } = await visit('falaise', '/contact').expect(404);
    expect(headers['location']).toBeUndefined();
    expect(text).toBe((await visit(saintCirqLapopie)).text);
    const previewed = await visit('falaise', '/?apercu=preview-of-the-cliff').expect(301);
    expect(previewed.headers['location']).toContain(hostOf(saintCirqLapopie.label));
  });

  test('is seen with the link, then with the cookie that it leaves, and is never indexed', async () => {
    const first = await visit(saintCirqLapopie, '/?apercu=preview-of-the-cliff').expect(200);
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    const next = await visit(saintCirqLapopie, '/contact').set('Cookie', cookie);
    expect(next.status).not.toBe(301);
    expect(first.text).toContain('<meta name="robots" content="noindex"/>');
    expect(first.headers['cache-control']).toBe('private, no-store');
  });
});

test('one site’s change leaves another’s cached page alone', async () => {
  await siteOf(cardaillac);
  const before = await visit(cardaillac).expect(200);
  const { documentId } = await siteOf(cahors);
  await inPlatform(() =>
    strapi
      .documents('plugin::sites.site')
      .update({ documentId, data: { tagline: 'Sur le Lot' } as never }),
  );
  const after = await visit(cardaillac).expect(200);
  expect(after.headers['etag']).toBe(before.headers['etag']);
  expect((await visit(cahors)).text).toContain('Sur le Lot');
});

test('when the database is out of reach, a visitor reads a plain page and is told to come back', async () => {
  const error = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
  const find = jest.spyOn(sites(strapi).directory, 'find').mockRejectedValueOnce(error);
  const { text, headers } = await visit(cahors, '/nouvelle-page').expect(503);
  find.mockRestore();
  expect(headers['retry-after']).toBe('30');
  expect(headers['content-type']).toContain('text/html');
  expect(text).toContain('momentanément indisponible');
});
