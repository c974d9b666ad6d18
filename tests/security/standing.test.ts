import { cahors, cardaillac, enrol, inPlatform, signIn, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const zoe = {
  firstname: 'Zoé',
  lastname: 'Marty',
  email: 'zoe@parvis.test',
  role: 'editor',
} as const;

const memberships = () => strapi.db.query('plugin::sites.membership');

describe('what a person may do', () => {
  let home: CastSite;
  let foreign: CastSite;
  let account: { readonly id: number };

  beforeEach(async () => {
    home = await siteOf(cahors);
    foreign = await siteOf(cardaillac);
    account = await enrol(zoe, home);
  });

  afterEach(() => inPlatform(() => memberships().deleteMany({ where: { user: account.id } })));

  test('ends at the next request with the membership, whatever session is open', async () => {
    const browser = await signIn(zoe, home);
    await browser.get(NEWS).expect(200);
    await inPlatform(() => memberships().deleteMany({ where: { user: account.id } }));
    await browser.get(NEWS).expect(403);
    await browser.post(NEWS, { title: 'Encore là' }).expect(403);
  });

  test('ends with the last day of the membership', async () => {
    const browser = await signIn(zoe, home);
    await inPlatform(async () => {
      const { id } = await memberships().findOne({ where: { user: account.id } });
      await memberships().update({ where: { id }, data: { endsOn: '2020-01-01' } });
    });
    await browser.get(NEWS).expect(403);
  });

  test('is nothing on a site that a header or a cookie names without right', async () => {
    const browser = await signIn(zoe, foreign);
    await browser.get(NEWS).expect(403);
    await browser.post(NEWS, { title: 'Chez les autres' }).expect(403);
    const own = await signIn(zoe);
    const { body } = await own.get(`${NEWS}?pageSize=1`).expect(200);
    expect(body).toHaveProperty('results');
    const forged = await own.get(NEWS).set('Cookie', `parvis_site=${foreign.key}`);
    expect(forged.status).toBe(403);
  });

  test.each(['0', '-1', '1e9', '1,2', ' ', '99999999999', 'platform'])(
    'is not widened by a site called « %s »',
    async (named) => {
      const browser = await signIn(zoe);
      const { body } = await browser.get(NEWS).set('X-Parvis-Site', named).expect(200);
      const rows = (body as { results: { siteKey?: number }[] }).results;
      expect(rows.every(({ siteKey }) => siteKey === home.key)).toBe(true);
      await browser.get('/content-manager/collection-types/plugin::sites.site').expect(403);
    },
  );

  test('does not grow by changing one’s own account', async () => {
    const browser = await signIn(zoe, home);
    for (const more of [{ roles: [1] }, { isActive: false }, { blocked: false }, { id: 1 }]) {
      await browser.put('/admin/users/me', more).expect(400);
    }
  });
});
