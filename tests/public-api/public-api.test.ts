import { Validator } from '@seriousme/openapi-schema-validator';
import supertest from 'supertest';
import { web } from '#web';
import { cahors, cardaillac, inPlatform, inSite, saintCirqLapopie, siteOf } from '../cast';
import { platformHost, strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, unknown>;
  readonly servers: { url: string }[];
}

const NEWS = 'plugin::news.news-item';

const publish = (title: string, more: object = {}) =>
  strapi.documents(NEWS).create({ data: { title, ...more } as never, status: 'published' });

beforeAll(async () => {
  await inSite(await siteOf(cahors), async () => {
    await publish('Les halles rouvrent', { lead: 'Samedi matin.', body: '<p>À huit heures.</p>' });
    await publish('Rien avant demain', { publishFrom: '2099-01-01T00:00:00Z' });
    await strapi.documents(NEWS).create({ data: { title: 'Ébauche secrète' } as never });
    const page = { title: 'Le marché couvert', kind: 'standard' };
    await strapi
      .documents('plugin::pages.page')
      .create({ data: page as never, status: 'published' });
  });
  await inSite(await siteOf(cardaillac), () => publish('Le fort est illuminé'));
});

const read = async (path: string, commune = cahors) =>
  (await visit(commune, path).expect(200)).body;

test('the description is valid OpenAPI, on a site and on the platform', async () => {
  const onSite = (await read('/api/openapi.json')) as Document;
  const { body } = await supertest(strapi.server.httpServer)
    .get('/api/openapi.json')
    .set('Host', platformHost)
    .expect(200);
  for (const description of [onSite, body as Document]) {
    const result = await new Validator().validate({ ...description });
    expect(result).toMatchObject({ valid: true });
    expect(description.paths).toHaveProperty(['/api/news/{slug}']);
  }
});

test('programs read what visitors see, and nothing else', async () => {
  const { items, total } = (await read('/api/news')) as {
    items: { title: string }[];
    total: number;
  };
  const titles = items.map(({ title }) => title);
  expect(titles).toContain('Les halles rouvrent');
  expect(titles).not.toContain('Rien avant demain');
  expect(titles).not.toContain('Ébauche secrète');
  expect(titles).not.toContain('Le fort est illuminé');
  expect(total).toBe(titles.length);
  expect(await read('/api/news/les-halles-rouvrent')).toMatchObject({
    body: '<p>À huit heures.</p>',
    lead: 'Samedi matin.',
  });
  await visit(cahors, '/api/news/rien-avant-demain').expect(404);
  await visit(cahors, '/api/news/le-fort-est-illumine').expect(404);
});

test('pages, documents and the town hall are there too', async () => {
  expect(await read('/api/site')).toMatchObject({
    name: 'Cahors',
    collectivity: { insee: '46042' },
  });
  expect(await read('/api/documents?kind=budget')).toMatchObject({ page: 1 });
  expect(await read('/api/pages')).toHaveProperty('items');
});

test('other sites may read it, without cookie', async () => {
  const { headers } = await visit(cahors, '/api/news').expect(200);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['set-cookie']).toBeUndefined();
});

test.each([
  ['/api/news?page=zero', 400],
  ['/api/documents?kind=secret', 400],
  ['/api/news/nulle-part', 404],
  ['/api/page?path=/nulle-part', 404],
  ['/api/nulle-part', 404],
])('%s is refused with %d, in JSON', async (path, status) => {
  const { body, type } = await visit(cahors, path).expect(status);
  expect(type).toBe('application/json');
  expect(body).toHaveProperty('error');
});

test('a site keeps closed what it chooses, and its description says so', async () => {
  const { documentId } = await siteOf(saintCirqLapopie);
  const close = (closedData: string[]) =>
    inPlatform(() =>
      strapi.documents('plugin::sites.site').update({ documentId, data: { closedData } as object }),
    );
  await close(['news']);
  await visit(saintCirqLapopie, '/api/news').expect(404);
  const closed = (await read('/api/openapi.json', saintCirqLapopie)) as Document;
  expect(Object.keys(closed.paths)).not.toContain('/api/news');
  await close([]);
  await visit(saintCirqLapopie, '/api/news').expect(200);
  await expect(close(['tout'])).rejects.toThrow(/parmi/);
});

test('what is published is read at the next request', async () => {
  await read('/api/news');
  await inSite(await siteOf(cahors), () => publish('Tout de suite'));
  const { items } = (await read('/api/news')) as { items: { title: string }[] };
  expect(items[0]?.title).toBe('Tout de suite');
});

test.each([
  '/api/site',
  '/api/news',
  '/api/news/les-halles-rouvrent',
  '/api/pages',
  '/api/page?path=/le-marche-couvert',
])('the answer of %s has the form that is described', async (path) => {
  const pattern = path.replace('les-halles-rouvrent', ':slug').replace(/\?.*/, '');
  const operations = web(strapi).api.all.flatMap((resource) => resource.operations);
  const operation = operations.find((one) => one.path === pattern);
  expect(operation?.answer.safeParse(await read(path)).error).toBeUndefined();
  expect(operation).toBeDefined();
});

test('nothing is written through it', async () => {
  await supertest(strapi.server.httpServer)
    .post('/api/news')
    .set('Host', 'cahors.localhost')
    .send({ title: 'Intrus' })
    .expect(405);
});
