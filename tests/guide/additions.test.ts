import { enrol, EVERYWHERE, ines, inPlatform, inSite, marc, paul, signIn } from '../cast';
import type { CastSite, Client } from '../cast';
import { strapi } from '../harness/booted';
import { hideGuide, showGuide } from './shown-guide';
import {
  forgetAdditions,
  territory,
  VALLEY_CODE,
  type BodyName,
  type Territory,
} from './territory';
import type { Additions, EntrySheet, NoteSheet } from '../../plugins/guide/shared/local-additions';

const NOTE = 'plugin::guide.local-note';
const EPCI = { reach: 'epci', reachCode: VALLEY_CODE };
const LOT = { reach: 'department', reachCode: '46' };
const ALL = { reach: 'platform', reachCode: '' };
const HERE = { reach: 'site', reachCode: '' };

let sites: Territory;

const note = (more: object = {}) => ({
  audience: 'particuliers',
  entry: 'F90001',
  place: '',
  side: 'before',
  title: 'Le four du village',
  body: '<p>Il est allumé le samedi.</p>',
  ...HERE,
  ...more,
});

beforeAll(async () => {
  sites = await territory();
  await showGuide();
  for (const site of Object.values(sites)) await enrol(ines, site);
  await enrol(marc, sites.centre);
  await enrol(paul, EVERYWHERE);
});
beforeEach(forgetAdditions);
afterAll(forgetAdditions);
afterAll(hideGuide);

const editorAt = (where: BodyName): Promise<Client> => signIn(ines, sites[where]);

const sheetAt = async (where: BodyName): Promise<EntrySheet> => {
  const webmaster = await signIn(paul, sites[where]);
  return (await webmaster.get('/guide/entries/particuliers/F90001').expect(200)).body as EntrySheet;
};

describe('an editor of a commune', () => {
  test('adds a note to an entry, changes it, and takes it away', async () => {
    const editor = await editorAt('member');
    const created = (await editor.post('/guide/notes', note()).expect(201)).body as NoteSheet;
    expect(created).toMatchObject({ title: 'Le four du village', state: 'current', ...HERE });
    const path = `/guide/notes/${created.documentId}`;
    const order = { ...note({ title: 'Au moulin' }), asOf: created.version };
    await editor.put(path, order).expect(200);
    const { notes, canWrite, reaches } = (await editor.get('/guide/additions').expect(200))
      .body as Additions;
    expect(notes).toMatchObject([
      { title: 'Au moulin', entryTitle: 'Allumer le four', excerpt: 'Il est allumé le samedi.' },
    ]);
    expect({ canWrite, reaches }).toEqual({
      canWrite: true,
      reaches: [{ reach: 'site', code: '', words: 'Ce site' }],
    });
    await editor.delete(path).expect(200);
    expect((await sheetAt('member')).notes).toEqual([]);
  });

  test('is told of the colleague who saved meanwhile', async () => {
    const editor = await editorAt('member');
    const { documentId, version } = (await editor.post('/guide/notes', note()).expect(201))
      .body as NoteSheet;
    const path = `/guide/notes/${documentId}`;
    const { body } = await editor
      .put(path, { ...note({ title: 'Un' }), asOf: version })
      .expect(200);
    const late = await editor.put(path, { ...note({ title: 'Deux' }), asOf: version }).expect(409);
    expect(late.body).toMatchObject({
      error: { details: { asOf: (body as NoteSheet).version } },
    });
    expect((await sheetAt('member')).notes).toMatchObject([{ title: 'Un' }]);
  });

  test.each([
    ['an entry that the guide has not', { entry: 'F404' }, 'entry'],
    ['a place that the entry has not', { place: 'nulle-part' }, 'place'],
    ['an empty text', { body: '<p> </p>' }, 'body'],
    [
      'a window that closes before it opens',
      { publishFrom: '2026-03-02T08:00:00Z', publishUntil: '2026-03-01T08:00:00Z' },
      'publishUntil',
    ],
    ['the communes of the valley', EPCI, 'reach'],
    ['a department', LOT, 'reach'],
    ['everybody', ALL, 'reach'],
  ])('is refused %s, with a word on that field', async (_what, more, field) => {
    const { body } = await (await editorAt('member')).post('/guide/notes', note(more)).expect(400);
    const { problems } = (body as { error: { details: { problems: object } } }).error.details;
    expect(Object.keys(problems)).toEqual([field]);
  });

  test('replaces a service, and is refused an address that leads nowhere', async () => {
    const editor = await editorAt('member');
    const order = { audience: 'particuliers', service: 'R90010', entry: null, ...HERE };
    const link = { label: 'Réserver le four', href: '/four', reason: null };
    await editor.post('/guide/services', { ...order, ...link, href: 'javascript:x' }).expect(400);
    await editor.post('/guide/services', { ...order, ...link, label: null }).expect(400);
    const { body } = await editor.post('/guide/services', { ...order, ...link }).expect(201);
    expect(body).toMatchObject(link);
    const { services } = (await editor.get('/guide/additions').expect(200)).body as Additions;
    expect(services).toMatchObject([{ service: 'R90010', label: 'Réserver le four', entry: null }]);
  });
});

test('entries are found by words and by identifier', async () => {
  const editor = await editorAt('member');
  const { body: byWords } = await editor.get('/guide/entries?q=four').expect(200);
  expect(byWords).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: 'F90001', theme: 'Vie du village' })]),
  );
  const { body: byId } = await editor.get('/guide/entries?q=f90001').expect(200);
  expect(byId).toMatchObject([{ id: 'F90001', title: 'Allumer le four' }]);
});

describe('a note that goes beyond its site', () => {
  const READERS: readonly BodyName[] = ['member', 'neighbour', 'elsewhere', 'epci', 'centre'];

  const readersOf = async (): Promise<string[]> => {
    const told: string[] = [];
    for (const where of READERS) {
      const { fromAbove } = await sheetAt(where);
      if (fromAbove.length > 0) told.push(where);
    }
    return told;
  };

  test('is read by the communes of the EPCI that wrote it, and by them only', async () => {
    await (await editorAt('epci')).post('/guide/notes', note(EPCI)).expect(201);
    expect(await readersOf()).toEqual(['member']);
    const [said] = (await sheetAt('member')).fromAbove;
    expect(said).toMatchObject({ kind: 'note', from: 'La Vallée (intercommunalité)' });
  });

  test.each([
    ['of an EPCI', EPCI, ['member', 'epci']],
    ['of a department', LOT, ['member', 'neighbour', 'epci']],
    ['of the platform', ALL, ['member', 'neighbour', 'elsewhere', 'epci']],
  ])(
    'is read, when the centre writes it for the communes %s, by them',
    async (_of, reach, told) => {
      const webmaster = await signIn(paul, sites.centre);
      await webmaster.post('/guide/notes', note(reach)).expect(201);
      expect(await readersOf()).toEqual(told);
    },
  );

  test('is written at the centre by who answers for every site, and by nobody else', async () => {
    const manager = await signIn(marc, sites.centre);
    await manager.post('/guide/notes', note(LOT)).expect(400);
    const webmaster = await signIn(paul, sites.centre);
    const { body } = await webmaster.post('/guide/notes', note(LOT)).expect(201);
    const path = `/guide/notes/${(body as NoteSheet).documentId}`;
    await manager.put(path, note(HERE)).expect(403);
    await manager.delete(path).expect(403);
    expect((await sheetAt('member')).fromAbove).toHaveLength(1);
  });

  test('is read no more once it is narrowed or deleted', async () => {
    const editor = await editorAt('epci');
    const { body } = await editor.post('/guide/notes', note(EPCI)).expect(201);
    const path = `/guide/notes/${(body as NoteSheet).documentId}`;
    await editor.put(path, note(HERE)).expect(200);
    expect(await readersOf()).toEqual([]);
    await editor.put(path, note(EPCI)).expect(200);
    expect(await readersOf()).toEqual(['member']);
    await editor.delete(path).expect(200);
    expect(await readersOf()).toEqual([]);
  });
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

  test('nor an EPCI beyond its communes', async () => {
    const other = { reach: 'epci', reachCode: '900000047' };
    const editor = await editorAt('epci');
    for (const reach of [other, LOT, ALL]) {
      await editor.post('/guide/notes', note(reach)).expect(400);
      await editor.post(MANAGER, note(reach)).expect(400);
    }
  });
});
