import { cahors, cardaillac, inPlatform, inSite, saintCirqLapopie, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

const NEWS = 'plugin::news.news-item';
const DOCUMENT = 'plugin::documents.public-document';

const soon = () => new Date(Date.now() + 1_500);
const later = () => new Promise((done) => setTimeout(done, 1_700));

test('an item planned on a site that shows nothing else appears in its time', async () => {
  const site = await siteOf(saintCirqLapopie);
  await inSite(site, async () => {
    const news = { title: 'Ouverture du musée', publishFrom: soon() };
    await strapi.documents(NEWS).create({ data: news as never, status: 'published' });
    const minutes = {
      title: 'Budget 2027',
      kind: 'budget',
      datedOn: '2026-12-01',
      publishFrom: soon(),
    };
    await strapi.documents(DOCUMENT).create({ data: minutes as never, status: 'published' });
  });
  expect((await visit(saintCirqLapopie)).text).not.toContain('Ouverture du musée');
  expect((await visit(saintCirqLapopie, '/actualites')).text).not.toContain('Ouverture du musée');
  expect((await visit(saintCirqLapopie, '/documents')).text).toContain('Documents');
  await later();
  expect((await visit(saintCirqLapopie)).text).toContain('Ouverture du musée');
  expect((await visit(saintCirqLapopie, '/actualites')).text).toContain('Ouverture du musée');
});

test('an address that is used again on one site still redirects on another', async () => {
  const [here, there] = [await siteOf(cahors), await siteOf(cardaillac)];
  const moved = await inSite(there, () =>
    strapi
      .documents(NEWS)
      .create({ data: { title: 'Vide-grenier de la Combe' } as never, status: 'published' }),
  );
  await inSite(there, async () => {
    const { documentId } = moved;
    await strapi.documents(NEWS).update({ documentId, data: { slug: 'grand-deballage' } as never });
    await strapi.documents(NEWS).publish({ documentId });
  });
  const draft = await inSite(here, () =>
    strapi.documents(NEWS).create({ data: { title: 'Vide-grenier de la Combe' } as never }),
  );
  await inPlatform(() => strapi.documents(NEWS).publish({ documentId: draft.documentId }));
  await visit(cahors, '/actualites/vide-grenier-de-la-combe').expect(200);
  const { headers } = await visit(cardaillac, '/actualites/vide-grenier-de-la-combe').expect(301);
  expect(headers['location']).toBe('/actualites/grand-deballage');
});

test('a person who sees every site moves an item, and its site redirects', async () => {
  const site = await siteOf(cahors);
  const { documentId } = await inSite(site, () =>
    strapi
      .documents(NEWS)
      .create({ data: { title: 'Foire aux vins nouveaux' } as never, status: 'published' }),
  );
  await inPlatform(async () => {
    await strapi.documents(NEWS).update({ documentId, data: { slug: 'foire-2027' } as never });
    await strapi.documents(NEWS).publish({ documentId });
  });
  const { headers } = await visit(cahors, '/actualites/foire-aux-vins-nouveaux').expect(301);
  expect(headers['location']).toBe('/actualites/foire-2027');
});

test('a copy has an address of its own', async () => {
  const site = await siteOf(cahors);
  const slugs = await inSite(site, async () => {
    const { documentId } = await strapi
      .documents(NEWS)
      .create({ data: { title: 'Marché de Noël' } as never, status: 'published' });
    const copy = await strapi.documents(NEWS).clone({ documentId, data: {} });
    return (copy?.entries ?? []).map((entry) => (entry as unknown as { slug: string }).slug);
  });
  expect(slugs).toEqual(['marche-de-noel-2']);
});

test.each(['0000', '9999'])('the year %s holds no document', async (year) => {
  const { status } = await visit(cahors, `/documents?annee=${year}`);
  expect([200, 404]).toContain(status);
});

test('a page that closes leaves the menu and the map of pages already kept', async () => {
  const site = await siteOf(cardaillac);
  await inSite(site, () =>
    strapi.documents('plugin::pages.page').create({
      data: { title: 'Chantier en cours', inMenu: true, publishUntil: soon() } as never,
      status: 'published',
    }),
  );
  for (const path of ['/mentions-legales', '/plan-du-site', '/sitemap.xml'])
    expect((await visit(cardaillac, path)).text).toMatch(/chantier-en-cours/);
  await later();
  for (const path of ['/mentions-legales', '/plan-du-site', '/sitemap.xml'])
    expect((await visit(cardaillac, path)).text).not.toMatch(/chantier-en-cours/);
});
