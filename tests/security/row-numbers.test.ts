import { cardaillac, enrol, ines, inPlatform, signIn, siteOf, type Client } from '../cast';
import { strapi } from '../harness/booted';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const CHOSEN = 7_000_000;

describe('the number of a row', () => {
  let editor: Client;

  beforeAll(async () => {
    const site = await siteOf(cardaillac);
    await enrol(ines, site);
    editor = await signIn(ines, site);
  });

  const isTaken = async () =>
    (await inPlatform(() =>
      strapi.db.query('plugin::news.news-item').count({ where: { id: { $gte: CHOSEN } } }),
    )) > 0;

  test.each(['', '/actions/publish'])('is not chosen by who creates it (%j)', async (action) => {
    const { status } = await editor.post(NEWS + action, { id: CHOSEN, title: 'Numérotée' });
    expect([200, 201]).toContain(status);
    expect(await isTaken()).toBe(false);
  });

  test('is not changed by who saves or copies it', async () => {
    const { body } = await editor.post(NEWS, { title: 'Sans numéro' }).expect(201);
    const { documentId } = (body as { data: { documentId: string } }).data;
    await editor.put(`${NEWS}/${documentId}`, { id: CHOSEN, title: 'Autre' }).expect(200);
    await editor.post(`${NEWS}/clone/${documentId}`, { id: CHOSEN, title: 'Copie' });
    expect(await isTaken()).toBe(false);
  });
});
