import {
  enrol,
  EVERYWHERE,
  ines,
  inPlatform,
  inSite,
  leave,
  paul,
  signIn,
  type CastPerson,
  type CastSite,
} from '../cast';
import { strapi } from '../harness/booted';
import { note } from './note-order';
import { hideGuide, showGuide } from './shown-guide';
import {
  ALL,
  EPCI,
  forgetAdditions,
  LOT,
  territory,
  type BodyName,
  type Territory,
} from './territory';

const COLLECTIVITIES = '/content-manager/collection-types/plugin::sites.collectivity';
const NOTE = 'plugin::guide.local-note';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide();
  for (const site of Object.values(sites)) await enrol(ines, site);
  await enrol(paul, EVERYWHERE);
});
beforeEach(forgetAdditions);
afterAll(forgetAdditions);
afterAll(hideGuide);
afterAll(async () => {
  for (const site of [sites.centre, sites.member]) await leave(lou, site);
});

const editorAt = (where: BodyName) => signIn(ines, sites[where]);

const lou: CastPerson = {
  ...{ firstname: 'Lou', lastname: 'Faure', email: 'lou@parvis.test' },
  role: 'webmaster',
};

const collectivityOf = ({ key }: CastSite): Promise<{ documentId: string }> =>
  inPlatform(() =>
    strapi.db
      .connection('collectivities as c')
      .join('sites_collectivity_lnk as l', 'l.collectivity_id', 'c.id')
      .where('l.site_id', key)
      .first({ documentId: 'c.document_id' }),
  );

test('the webmaster of the centre’s site alone writes for that site alone', async () => {
  await enrol(lou, sites.centre);
  const webmaster = await signIn(lou, sites.centre);
  for (const reach of [EPCI, LOT, ALL])
    await webmaster.post('/guide/notes', note(reach)).expect(400);
  await webmaster.post('/guide/notes', note()).expect(201);
  await (await signIn(paul, sites.centre)).post('/guide/notes', note(ALL)).expect(201);
});

describe('a commune cannot write beyond itself', () => {
  const FURTHER = [EPCI, LOT, ALL];
  const MANAGER = `/content-manager/collection-types/${NOTE}`;

  const shared = (): Promise<object[]> => strapi.db.connection('guide_shared_additions').select();
  afterEach(async () => expect(await shared()).toEqual([]));

  const ownNote = (site: CastSite) =>
    inSite(site, () => strapi.documents(NOTE).create({ data: note() as never }));

  test.each(FURTHER)('through the content manager: %j', async (reach) => {
    const { documentId } = await ownNote(sites.member);
    const editor = await editorAt('member');
    await editor.post(MANAGER, note(reach)).expect(400);
    await editor.put(`${MANAGER}/${documentId}`, reach).expect(400);
    await editor.post(`${MANAGER}/clone/${documentId}`, reach).expect(400);
  });

  test.each(FURTHER)('even by the hands of a webmaster of all sites: %j', async (reach) => {
    const { documentId } = await ownNote(sites.member);
    await (await signIn(paul, sites.member)).post('/guide/notes', note(reach)).expect(400);
    const everywhere = await signIn(paul);
    await everywhere.put(`${MANAGER}/${documentId}`, reach).expect(400);
  });

  test.each(FURTHER)('through the document service: %j', async (reach) => {
    await expect(
      inSite(sites.member, () => strapi.documents(NOTE).create({ data: note(reach) as never })),
    ).rejects.toThrow('ne peut pas écrire pour ces communes');
  });

  test.each(FURTHER)('by a raw row, which the database refuses: %j', async (reach) => {
    const row = { ...note(), reach: reach.reach, reach_code: reach.reachCode };
    const insert = (site_key: number) =>
      strapi.db.connection('local_notes').insert({
        document_id: 'forged',
        site_key,
        ...{ audience: row.audience, entry: row.entry, place: '', side: 'before' },
        ...{ body: row.body, reach: row.reach, reach_code: row.reach_code },
      });
    await expect(inSite(sites.member, () => insert(sites.member.key))).rejects.toThrow(
      'may not write',
    );
    await expect(inPlatform(() => insert(sites.member.key))).rejects.toThrow('may not write');
    const { documentId } = await ownNote(sites.member);
    await expect(
      inSite(sites.member, () =>
        strapi.db
          .connection('local_notes')
          .where({ document_id: documentId })
          .update({ reach: row.reach, reach_code: row.reach_code }),
      ),
    ).rejects.toThrow('may not write');
  });

  test('nor by making another body of itself', async () => {
    await enrol(lou, sites.member);
    const webmaster = await signIn(lou, sites.member);
    const { documentId } = await collectivityOf(sites.member);
    for (const identity of [{ kind: 'centre' }, { kind: 'epci', siren: EPCI.reachCode }])
      await webmaster.put(`${COLLECTIVITIES}/${documentId}`, identity).expect(403);
    for (const reach of FURTHER) await webmaster.post('/guide/notes', note(reach)).expect(400);
  });

  test('nor an EPCI beyond its communes', async () => {
    const other = { reach: 'epci', reachCode: '900000047' };
    const editor = await editorAt('epci');
    for (const reach of [other, LOT, ALL]) {
      await editor.post('/guide/notes', note(reach)).expect(400);
      await editor.post(MANAGER, note(reach)).expect(400);
    }
  });
});
