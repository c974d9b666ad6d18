import { guideExamples } from '#guide';
import { enrol, EVERYWHERE, ines, inSite, leave, marc, paul, signIn } from '../cast';
import { strapi } from '../harness/booted';
import { note } from './note-order';
import { lettersOf } from './letters-of';
import { hideGuide, showGuide } from './shown-guide';
import { forgetAdditions, HERE, territory, type BodyName, type Territory } from './territory';
import type { EntryDifference } from '../../plugins/guide/shared/entry-difference';
import type { EntrySheet } from '../../plugins/guide/shared/entry-sheet';
import type { NoteSheet } from '../../plugins/guide/shared/local-note';
import type { Additions } from '../../plugins/guide/shared/site-additions';

const NOTE = 'plugin::guide.local-note';

let sites: Territory;

const F90001 = guideExamples['F90001.xml'] ?? '';
const changed = (from: string, to: string) => ({
  ...guideExamples,
  'F90001.xml': F90001.replaceAll(from, to),
});

beforeAll(async () => {
  sites = await territory();
  for (const site of Object.values(sites)) {
    await leave(ines, site);
    await leave(marc, site);
  }
  await enrol(ines, sites.member);
  await enrol(marc, sites.epci);
  await enrol(paul, EVERYWHERE);
});
beforeEach(async () => {
  await forgetAdditions();
  await strapi.db.connection('guide_told_changes').delete();
  await showGuide(guideExamples);
});
afterAll(forgetAdditions);
afterAll(hideGuide);
afterAll(async () => {
  await leave(ines, sites.member);
  await leave(marc, sites.epci);
});

const write = async (where: BodyName, more: object = {}): Promise<string> => {
  const data = { audience: 'particuliers', entry: 'F90001', side: 'before', body: '<p>Ici.</p>' };
  const written = await inSite(sites[where], () =>
    strapi.documents(NOTE).create({ data: { ...data, ...HERE, ...more } as never }),
  );
  return written.documentId;
};

const stateAt = async (where: BodyName) => {
  const webmaster = await signIn(paul, sites[where]);
  const { notes } = (await webmaster.get('/guide/additions').expect(200)).body as Additions;
  return notes.map(({ state }) => state);
};

test('a note is current until the DILA changes its entry, and again once it was read', async () => {
  const documentId = await write('member');
  expect(await stateAt('member')).toEqual(['current']);
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  expect(await stateAt('member')).toEqual(['changed']);
  const editor = await signIn(ines, sites.member);
  const { body } = await editor.post(`/guide/notes/${documentId}/review`).expect(200);
  expect((body as NoteSheet).state).toBe('current');
  expect(await stateAt('member')).toEqual(['current']);
});

describe('who writes a note again', () => {
  const rewritten = { ...note(), body: '<p>Et le dimanche.</p>' };

  async function sheetAt(where: BodyName) {
    const editor = await signIn(ines, sites[where]);
    const { body } = await editor.get('/guide/entries/particuliers/F90001').expect(200);
    return { editor, sheet: body as EntrySheet };
  }

  test('has read the entry that stood beside it', async () => {
    const documentId = await write('member');
    await showGuide(changed('Deux fagots.', 'Trois fagots.'));
    const { editor, sheet } = await sheetAt('member');
    const order = { ...rewritten, readHash: sheet.hash };
    const { body } = await editor.put(`/guide/notes/${documentId}`, order).expect(200);
    expect((body as NoteSheet).state).toBe('current');
  });

  test('has not read what the DILA changed meanwhile', async () => {
    const documentId = await write('member');
    const { editor, sheet } = await sheetAt('member');
    await showGuide(changed('Deux fagots.', 'Trois fagots.'));
    const order = { ...rewritten, readHash: sheet.hash };
    const { body } = await editor.put(`/guide/notes/${documentId}`, order).expect(200);
    expect((body as NoteSheet).state).toBe('changed');
    await editor.post('/guide/notes', order).expect(201);
    expect(await stateAt('member')).toEqual(['changed', 'changed']);
  });

  test('has read nothing by another door, nor by a hash of their own', async () => {
    const documentId = await write('member');
    await showGuide(changed('Deux fagots.', 'Trois fagots.'));
    const { editor } = await sheetAt('member');
    for (const readHash of [null, 'f'.repeat(64)]) {
      const { body } = await editor
        .put(`/guide/notes/${documentId}`, { ...rewritten, readHash })
        .expect(200);
      expect((body as NoteSheet).state).toBe('changed');
    }
  });
});

test('the difference shows the words that changed, where they stand', async () => {
  const documentId = await write('member');
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  const editor = await signIn(ines, sites.member);
  const { body } = await editor.get(`/guide/notes/${documentId}/difference`).expect(200);
  const { note, blocks, before, after, placeGone } = body as EntryDifference;
  expect(note).toMatchObject({ documentId, entryTitle: 'Allumer le four', mayTouch: true });
  expect({ before, after, placeGone }).toEqual({
    before: { modifiedOn: '2026-03-02' },
    after: { modifiedOn: '2026-03-02' },
    placeGone: false,
  });
  expect(blocks.filter(({ kind }) => kind !== 'same').map(({ words }) => words)).toEqual([
    [
      { text: 'Deux ', kind: 'removed' },
      { text: 'Trois ', kind: 'added' },
      { text: 'fagots.', kind: 'same' },
    ],
  ]);
});

test('without the text that was read, nothing is said to have stayed the same', async () => {
  const documentId = await write('member');
  await strapi.db.connection('guide_read_versions').where({ id: 'F90001' }).delete();
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  const editor = await signIn(ines, sites.member);
  const { body } = await editor.get(`/guide/notes/${documentId}/difference`).expect(200);
  expect((body as EntryDifference).before).toBeNull();
});

test('a place that is gone, and an entry that is gone, are said to be', async () => {
  const documentId = await write('member', { place: 'premiere-fournee/le-bois' });
  await showGuide(changed('Le bois', 'Le charbon'));
  expect(await stateAt('member')).toEqual(['place-gone']);
  const editor = await signIn(ines, sites.member);
  const path = `/guide/notes/${documentId}`;
  expect((await editor.get(`${path}/difference`).expect(200)).body).toMatchObject({
    placeGone: true,
  });
  const { 'F90001.xml': _gone, ...others } = guideExamples;
  await showGuide(others);
  expect(await stateAt('member')).toEqual(['removed']);
  expect((await editor.get('/guide/additions').expect(200)).body).toMatchObject({
    notes: [{ entry: 'F90001', entryTitle: 'Allumer le four' }],
  });
  expect((await editor.get(`${path}/difference`).expect(200)).body).toMatchObject({ after: null });
  await editor.post(`${path}/review`).expect(400);
});

test('the editors of each site get one letter for all its notes, and none again for the same change', async () => {
  await write('member');
  await write('member', { side: 'after' });
  await write('epci');
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  const letters = await lettersOf();
  expect(letters.map(({ to, site_key }) => [to, site_key])).toEqual([
    [expect.stringContaining(ines.email), sites.member.key],
    [expect.stringContaining(marc.email), sites.epci.key],
  ]);
  expect(letters[0]?.subject).toContain('2 notes à relire');
  expect(await lettersOf()).toEqual([]);
  await showGuide(changed('Deux fagots.', 'Quatre fagots.'));
  expect(await lettersOf()).toHaveLength(2);
});

test('a date that changed alone troubles nobody', async () => {
  await write('member');
  await showGuide(changed('2026-03-02', '2026-04-02'));
  expect(await lettersOf()).toEqual([]);
  expect(await stateAt('member')).toEqual(['current']);
});

test('where nobody holds a role, those of every site are told', async () => {
  await write('neighbour');
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  const letters = await lettersOf();
  expect(letters.map(({ to }) => to)).toContainEqual(expect.stringContaining(paul.email));
});

test('texts that no note refers to any more are kept no longer', async () => {
  const documentId = await write('member');
  const kept = () => strapi.db.connection('guide_read_versions').select('hash');
  expect(await kept()).toHaveLength(1);
  await inSite(sites.member, () => strapi.documents(NOTE).delete({ documentId }));
  await lettersOf();
  expect(await kept()).toEqual([]);
});

test('notes to read again are among what waits for their editors', async () => {
  await write('member');
  await showGuide(changed('Deux fagots.', 'Trois fagots.'));
  const editor = await signIn(ines, sites.member);
  const { body } = await editor.get('/desk/waiting').expect(200);
  expect((body as { notesToReview: object[] }).notesToReview).toEqual([
    { key: sites.member.key, name: 'Bellecombe', count: 1 },
  ]);
});
