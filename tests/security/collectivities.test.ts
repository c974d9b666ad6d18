import {
  cahors,
  cardaillac,
  enrol,
  EVERYWHERE,
  inPlatform,
  paul,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';

const COLLECTIVITIES = '/content-manager/collection-types/plugin::sites.collectivity';
const SITES = '/content-manager/collection-types/plugin::sites.site';

const collectivityOf = ({ commune }: CastSite) =>
  inPlatform(() =>
    strapi.db.query('plugin::sites.collectivity').findOne({ where: { insee: commune.insee } }),
  );

describe('the webmaster of one site', () => {
  const lou = { firstname: 'Lou', lastname: 'Faure', email: 'lou@parvis.test' };
  let home: CastSite;
  let foreign: CastSite;
  let webmaster: Client;

  beforeAll(async () => {
    home = await siteOf(cahors);
    foreign = await siteOf(cardaillac);
    await enrol({ ...lou, role: 'webmaster' }, home);
    webmaster = await signIn(lou, home);
  });

  test('changes the commune of that site', async () => {
    const { documentId } = await collectivityOf(home);
    await webmaster.put(`${COLLECTIVITIES}/${documentId}`, { population: 20_000 }).expect(200);
  });

  test('neither changes, copies nor deletes that of another', async () => {
    const before = await collectivityOf(foreign);
    const entry = `${COLLECTIVITIES}/${before.documentId}`;
    await webmaster.put(entry, { name: 'Volée' }).expect(403);
    await webmaster.delete(entry).expect(403);
    await webmaster.post(`${COLLECTIVITIES}/clone/${before.documentId}`, {}).expect(403);
    await webmaster
      .post(`${COLLECTIVITIES}/actions/bulkDelete`, {
        documentIds: [before.documentId],
      })
      .expect(403);
    expect(await collectivityOf(foreign)).toEqual(before);
  });

  test('does not give the site the commune of another, to change it then', async () => {
    const { documentId } = await collectivityOf(foreign);
    const data = { collectivity: { connect: [{ documentId }] } };
    await webmaster.put(`${SITES}/${home.documentId}`, data).expect(403);
  });

  test('saves the site as its screen sends it', async () => {
    const data = { tagline: 'Sur le Lot', collectivity: { connect: [], disconnect: [] } };
    await webmaster.put(`${SITES}/${home.documentId}`, data).expect(200);
  });
});

test('who works for the whole platform changes any commune', async () => {
  await enrol(paul, EVERYWHERE);
  const webmaster = await signIn(paul);
  const { documentId } = await collectivityOf(await siteOf(cardaillac));
  await webmaster.put(`${COLLECTIVITIES}/${documentId}`, { population: 600 }).expect(200);
});
