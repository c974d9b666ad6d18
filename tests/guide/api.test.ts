import { web } from '#web';
import { cahors, inPlatform, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';

const guideOperations = () =>
  web(strapi).api.all.find(({ name }) => name === 'guide')?.operations ?? [];

const create = (uid: string, data: object, more: object = {}) =>
  strapi.documents(uid as never).create({ data: data as never, ...more } as never);

const NOTE = { audience: 'particuliers', entry: 'F90001', side: 'before', place: '' };

beforeAll(async () => {
  await hideGuide();
  await showGuide();
  await inSite(await siteOf(cahors), async () => {
    await create('plugin::guide.local-note', { ...NOTE, title: 'Ici', body: '<p>Le samedi.</p>' });
    await create('plugin::guide.local-service', { service: 'R90001', reason: 'Fermé l’hiver' });
    const own = { title: 'Louer le four', slug: 'louer-le-four', body: '<p>À la mairie.</p>' };
    await create('plugin::guide.own-entry', own, { status: 'published' });
  });
});
afterAll(async () => {
  await inPlatform(async () => {
    for (const table of ['local_notes', 'local_services', 'guide_own_entries']) {
      await strapi.db.connection(table).delete();
    }
  });
  await hideGuide();
});

const ADDRESSES: Readonly<Record<string, string>> = {
  '/api/guide/search': '/api/guide/search?q=four',
  '/api/guide/local': '/api/guide/local',
  '/api/guide/local/:slug': '/api/guide/local/louer-le-four',
  '/api/guide/:audience': '/api/guide/particuliers',
  '/api/guide/:audience/:id': '/api/guide/particuliers/F90001',
};

test('the description of the API tells every address of the guide', async () => {
  expect(guideOperations().map(({ path }) => path)).toEqual(Object.keys(ADDRESSES));
  const { body } = await visit(cahors, '/api/openapi.json').expect(200);
  const described = Object.keys((body as { paths: object }).paths);
  const paths = Object.keys(ADDRESSES).map((path) => path.replaceAll(/:(\w+)/g, '{$1}'));
  expect(described).toEqual(expect.arrayContaining(paths));
});

test.each(Object.entries(ADDRESSES))(
  '%s answers what is described, and no more',
  async (path, address) => {
    const operation = guideOperations().find((one) => one.path === path);
    const { body } = await visit(cahors, address).expect(200);
    expect(operation?.answer.parse(body)).toEqual(body);
  },
);

test('an entry is told with what is added to it here', async () => {
  const { body } = await visit(cahors, ADDRESSES['/api/guide/:audience/:id']).expect(200);
  expect(body).toMatchObject({
    local: {
      notes: [{ title: 'Ici', text: 'Le samedi.' }],
      services: [{ service: 'R90001', url: null, reason: 'Fermé l’hiver' }],
    },
  });
});
