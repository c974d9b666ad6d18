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

  test.each([
    { kind: 'centre' },
    { kind: 'epci', siren: '200023737' },
    { epciSiren: '200023737' },
    { departmentCode: '19' },
    { insee: '46999' },
  ])('does not make another body of it: %j', async (identity) => {
    const before = await collectivityOf(home);
    const entry = `${COLLECTIVITIES}/${before.documentId}`;
    await webmaster.put(entry, { ...before, ...identity }).expect(403);
    expect(await collectivityOf(home)).toEqual(before);
  });

  test('saves it as its screen sends it', async () => {
    const { documentId, name, kind, insee, siren, epciSiren } = await collectivityOf(home);
    const data = { name, kind, insee, siren, epciSiren, linking: 'consonant' };
    await webmaster.put(`${COLLECTIVITIES}/${documentId}`, data).expect(200);
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

test('who works for the whole platform says in one site too what body it is', async () => {
  await enrol(paul, EVERYWHERE);
  const site = await siteOf(cardaillac);
  const webmaster = await signIn(paul, site);
  const { documentId } = await collectivityOf(site);
  await webmaster.put(`${COLLECTIVITIES}/${documentId}`, { departmentCode: '46' }).expect(200);
});

test('who works for the whole platform changes any commune', async () => {
  await enrol(paul, EVERYWHERE);
  const webmaster = await signIn(paul);
  const { documentId } = await collectivityOf(await siteOf(cardaillac));
  await webmaster.put(`${COLLECTIVITIES}/${documentId}`, { population: 600 }).expect(200);
});
