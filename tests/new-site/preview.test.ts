import { enrol, EVERYWHERE, inPlatform, paul, signIn, type Client } from '../cast';
import { strapi } from '../harness/booted';

const WANTED = 'insee=46165&template=bastide&palette=30';

let webmaster: Client;

beforeAll(async () => {
  await enrol(paul, EVERYWHERE);
  webmaster = await signIn(paul);
});

const pageOf = async (query: string): Promise<{ html: string; bannerPlace: string }> =>
  (await webmaster.get(`/web/new-site-preview?${query}`).expect(200)).body as never;

const previewOf = async (query: string): Promise<string> => (await pageOf(query)).html;

const counted = () =>
  inPlatform(async () => {
    const { rows } = await strapi.db.connection.raw<{ rows: { sites: string; pages: string }[] }>(
      'select (select count(*) from sites) as sites, (select count(*) from pages) as pages',
    );
    return rows[0];
  });

test('a site is seen before it exists, in the look that is asked for, and nothing is written', async () => {
  const before = await counted();
  const html = await previewOf(`${WANTED}&modules=news`);
  expect(html).toContain('Lavergne');
  expect(html).toContain('href="/equipe-municipale"');
  expect(html).toContain('href="/actualites"');
  expect(html).not.toContain('<script');
  expect(await previewOf(WANTED)).not.toContain('href="/actualites"');
  expect(await counted()).toEqual(before);
});

test('room is left in it for a banner that is still on the person’s machine', async () => {
  const { html, bannerPlace } = await pageOf(`${WANTED}&banner=yes`);
  expect(html).toContain(`src="${bannerPlace}"`);
  expect(await previewOf(WANTED)).not.toContain(bannerPlace);
});

test('it is the home that the site then has', async () => {
  const before = await previewOf(`${WANTED}&modules=news,documents`);
  const order = { insee: '46165', template: 'bastide', palette: '30' };
  const { body } = await webmaster
    .post('/sites/creations', { ...order, modules: ['news', 'documents'], people: [] })
    .expect(201);
  const there = await signIn(paul, body as { key: number });
  const after = (await there.get('/desk/preview?address=/').expect(200)).body as { html: string };
  expect(before).toBe(after.html);
});

test.each([
  ['insee=46999&template=causse&palette=vigne', 'Aucune commune ne porte'],
  ['insee=46165&template=gothique&palette=vigne', 'gothique'],
  ['insee=46165', 'rechargez la page'],
])('?%s is refused in words', async (query, words) => {
  const answer = await webmaster.get(`/web/new-site-preview?${query}`).expect(400);
  expect(answer.text).toContain(words);
});
