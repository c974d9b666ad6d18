import { platform } from '#platform';
import { sites } from '#sites';
import {
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  paul,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../../cast';
import { strapi } from '../../harness/booted';
import { beginAs, HEADER, heldIn, NEWS, roleOf, through } from './tab';

/** An administrator as much as Hélène is. */
const hugo = { ...helene, firstname: 'Hugo', email: 'hugo@parvis.test' };

let site: CastSite;
let administrator: Client;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(helene, EVERYWHERE);
  await enrol(colette, site);
  await enrol(paul, EVERYWHERE);
  await enrol(hugo, EVERYWHERE);
  administrator = await signIn(helene, site);
});

describe('a view', () => {
  test('gives nothing to somebody else who names it, not even an administrator', async () => {
    const { id } = await beginAs(administrator, colette);
    for (const person of [hugo, paul, colette]) {
      const forged = through(await signIn(person, site), id);
      await forged.get('/sites/mine').expect(403);
      await forged.post(NEWS, { title: 'Sous un autre nom' }).expect(403);
    }
    await through(await signIn(hugo), id)
      .delete('/sites/viewing')
      .expect(200);
    await through(administrator, id).get('/sites/mine').expect(200);
  });

  test.each(['1', 'colette@parvis.test', '00000000-0000-0000-0000-000000000000', "' or 1=1 --"])(
    'cannot be made up: « %s »',
    async (named) => {
      for (const browser of [administrator, await signIn(colette, site)]) {
        const refused = await through(browser, named).get('/sites/mine').expect(403);
        expect(refused.headers).toMatchObject({ [HEADER]: 'over' });
      }
    },
  );

  test('is for platform administrators, on those who may do less', async () => {
    const { documentId } = await roleOf(administrator, colette);
    const webmaster = await signIn(paul, site);
    await webmaster.post(`/sites/people/${documentId}/viewing`).expect(403);
    expect((await heldIn(webmaster)).some(({ viewable }) => viewable)).toBe(false);
    const everywhere = await signIn(helene);
    const own = await roleOf(everywhere, helene);
    expect(own.viewable).toBe(false);
    await everywhere.post(`/sites/people/${own.documentId}/viewing`).expect(403);
    const equal = await roleOf(everywhere, hugo);
    const refused = await everywhere.post(`/sites/people/${equal.documentId}/viewing`).expect(403);
    expect(refused.text).toContain('administre la plateforme');
  });

  test('shows the whole platform through the eyes of a webmaster', async () => {
    const everywhere = await signIn(helene);
    const view = through(everywhere, (await beginAs(everywhere, paul)).id);
    expect((await view.get('/admin/users/me').expect(200)).body).toMatchObject({
      data: { email: paul.email },
    });
    await view.get('/sites/people').expect(200);
    await view.get('/platform/operation').expect(403);
    await view.delete('/sites/viewing').expect(200);
  });

  test('finds the database itself closed to a reading route that writes', async () => {
    await enrol(paul, site);
    const { id } = await beginAs(administrator, paul);
    const { people } = sites(strapi);
    const list = people.list;
    people.list = async (key) => {
      await platform(strapi).journal.record({
        action: 'created',
        subject: 'plugin::news.news-item',
        label: 'Écrit en lisant',
        actor: { id: null, name: 'personne' },
      });
      return list(key);
    };
    try {
      const refused = await through(administrator, id).get('/sites/people');
      expect([refused.status, refused.text]).toEqual([
        403,
        expect.stringContaining('Dans cette vue'),
      ]);
      await administrator.get('/sites/people').expect(200);
    } finally {
      people.list = list;
    }
  });
});
