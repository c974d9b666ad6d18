import { createHash } from 'node:crypto';
import { guideExamples } from '#guide';
import { enrol, EVERYWHERE, ines, marc, paul, signIn, type Client } from '../cast';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { entry } from './small-guide';
import { note } from './note-order';
import {
  ALL,
  EPCI,
  forgetAdditions,
  HERE,
  LOT,
  territory,
  type BodyName,
  type Territory,
} from './territory';
import type { EntrySheet } from '../../plugins/guide/shared/entry-sheet';
import type { FoundEntry } from '../../plugins/guide/shared/found-entry';
import type { NoteSheet } from '../../plugins/guide/shared/local-note';
import type { Additions } from '../../plugins/guide/shared/site-additions';

let sites: Territory;

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
    const { notes } = (await editor.get('/guide/additions').expect(200)).body as Additions;
    expect(notes).toMatchObject([
      { title: 'Au moulin', entryTitle: 'Allumer le four', excerpt: 'Il est allumé le samedi.' },
    ]);
    const { body } = await editor.get('/guide/entries/particuliers/F90001').expect(200);
    expect(body).toMatchObject({
      canWrite: true,
      reaches: [{ reach: 'site', code: '', words: 'Ce site' }],
      notes: [{ reachWords: 'Ce site', mayTouch: true }],
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
    const order = { audience: 'particuliers', service: 'R90001', entry: null, ...HERE };
    const link = { label: 'Réserver le four', href: '/four', reason: null };
    await editor.post('/guide/services', { ...order, ...link, href: 'javascript:x' }).expect(400);
    await editor.post('/guide/services', { ...order, ...link, label: null }).expect(400);
    const { body } = await editor.post('/guide/services', { ...order, ...link }).expect(201);
    expect(body).toMatchObject(link);
    const { services } = (await editor.get('/guide/additions').expect(200)).body as Additions;
    expect(services).toMatchObject([{ service: 'R90001', label: 'Réserver le four', entry: null }]);
  });
});

test('the sheet of an entry shows what its site replaced there, or wherever it stands, and no more', async () => {
  const editor = await editorAt('member');
  const order = { audience: 'particuliers', label: null, href: null, reason: null, ...HERE };
  for (const [service, entry] of [
    ['R90001', null],
    ['R90003', null],
    ['R90001', 'F90002'],
    ['R90003', 'F90001'],
  ]) {
    await editor.post('/guide/services', { ...order, service, entry }).expect(201);
  }
  const { servicesAdded } = await sheetAt('member');
  expect(servicesAdded.map(({ service, entry }) => [service, entry])).toEqual([
    ['R90001', null],
    ['R90003', 'F90001'],
  ]);
});

test('an entry is recognised by the SHA-256 of its text, whatever characters it holds', async () => {
  const text = 'Un four à bois, « C:\\101 » ou 🔥\\';
  const files = { 'F90001.xml': entry('F90001', 'Allumer le four', undefined, text) };
  await showGuide({ ...guideExamples, ...files });
  const { hash } = await sheetAt('member');
  await showGuide();
  expect(hash).toBe(createHash('sha256').update(files['F90001.xml']).digest('hex'));
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

test('entries are found in the order, and under the kinds, that visitors read', async () => {
  const editor = await editorAt('member');
  const found = (await editor.get('/guide/entries?q=four').expect(200)).body as FoundEntry[];
  const { body } = await visit(sites.member.commune, '/api/guide/search?q=four').expect(200);
  const { items } = body as { items: { title: string; label: string }[] };
  expect(items.map(({ label }) => label)).toContain('Fiche pratique');
  expect(found.map(({ title, type }) => ({ title, type }))).toEqual(
    items.map(({ title, label }) => ({ title, type: label })),
  );
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

  test('says what becomes of a service: another link, or none', async () => {
    const editor = await editorAt('epci');
    const service = { audience: 'particuliers', service: 'R90001', entry: 'F90001', ...EPCI };
    const hidden = { ...service, label: null, href: null, reason: 'Le four est froid.' };
    await editor.post('/guide/services', hidden).expect(201);
    const [said] = (await sheetAt('member')).fromAbove;
    expect(said).toMatchObject({ kind: 'service', title: '', excerpt: 'Le four est froid.' });
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
    const shown = await manager.get('/guide/entries/particuliers/F90001').expect(200);
    expect(shown.body).toMatchObject({
      canWrite: true,
      notes: [{ mayTouch: false, reachWords: 'Les communes du Lot' }],
    });
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
