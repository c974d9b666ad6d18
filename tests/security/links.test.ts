import { cahors, enrol, inSite, marc, signIn, siteOf, type CastSite, type Client } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const MANAGER = '/content-manager/collection-types';

const TRAPS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//elsewhere.example',
  '/\\elsewhere.example',
];

describe('a link that an editor fills in', () => {
  let site: CastSite;
  let manager: Client;

  beforeAll(async () => {
    site = await siteOf(cahors);
    await enrol(marc, site);
    manager = await signIn(marc, site);
  });

  test.each(TRAPS)('may not lead to %j', async (target) => {
    await manager
      .post(`${MANAGER}/plugin::pages.quick-link`, { title: 'Piège', target })
      .expect(400);
    const redirect = { oldPath: '/piege', newPath: target };
    await manager.post(`${MANAGER}/plugin::web.redirect`, redirect).expect(400);
  });

  test('may not read as one site and lead to another', async () => {
    const redirect = { oldPath: '/piege', newPath: 'https://mairie.example@ailleurs.example' };
    const { body } = await manager.post(`${MANAGER}/plugin::web.redirect`, redirect).expect(400);
    expect(body).toMatchObject({ error: { details: { errors: [{ path: ['newPath'] }] } } });
  });

  test.each(TRAPS)('leads nowhere if %j was written by other means', async (target) => {
    await inSite(site, async () => {
      const pages = strapi.documents('plugin::pages.page');
      const slug = 'accueil-des-pieges';
      if ((await pages.count({ filters: { slug } as object })) === 0) {
        await pages.create({
          data: { title: 'Accueil', kind: 'home', slug } as object,
          status: 'published',
        });
      }
      await strapi.db
        .query('plugin::pages.quick-link')
        .create({ data: { title: 'Piège', target } });
      await strapi.db
        .query('plugin::pages.reminder')
        .create({ data: { title: 'Piège', target, happensOn: '2099-01-01' } });
      await strapi.db
        .query('plugin::web.redirect')
        .create({ data: { oldPath: '/piege', newPath: target } });
    });
    await new Promise((told) => setTimeout(told, 100));
    const { text } = await visit(cahors).expect(200);
    expect(text).not.toMatch(/href="\s*(java|data:text|\/\/|\/\\)/i);
    await visit(cahors, '/piege').expect(404);
  });

  afterAll(() =>
    inSite(site, async () => {
      for (const uid of ['pages.page', 'pages.quick-link', 'pages.reminder', 'web.redirect']) {
        await strapi.db.query(`plugin::${uid}` as never).deleteMany({ where: {} });
      }
    }),
  );
});

test('a template or a palette that the database alone knows leaves the site in its usual look', async () => {
  const site = await siteOf(cahors);
  const look = (template: string, palette: string) =>
    inSite(site, () =>
      strapi.db
        .query('plugin::sites.site')
        .update({ where: { id: site.key }, data: { template, palette } }),
    );
  await look('constructor', '__proto__');
  await visit(cahors).expect(200);
  await look('causse', 'pierre');
});
