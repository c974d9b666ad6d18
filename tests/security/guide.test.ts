/** What somebody who may write in the guide of one site would try on those of all. */
import { web } from '#web';
import { enrol, ines, inPlatform, inSite, signIn } from '../cast';
import { note } from '../guide/note-order';
import { hideGuide, showGuide } from '../guide/shown-guide';
import {
  EPCI,
  forgetAdditions,
  territory,
  type BodyName,
  type Territory,
} from '../guide/territory';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import type { EntrySheet } from '../../plugins/guide/shared/entry-sheet';
import type { NoteSheet } from '../../plugins/guide/shared/local-note';

const OWN_ENTRY = 'plugin::guide.own-entry';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide();
  for (const site of [sites.member, sites.epci]) await enrol(ines, site);
});
beforeEach(forget);
afterAll(forget);
afterAll(hideGuide);

async function forget() {
  await forgetAdditions();
  await inPlatform(() => strapi.db.connection('guide_own_entries').delete());
}

const publish = (where: BodyName, data: object) =>
  inSite(sites[where], () =>
    strapi.documents(OWN_ENTRY).create({ data: data as never, status: 'published' }),
  );

const seen = (where: BodyName, path: string) => visit(sites[where].commune, path);

test('a text with a hole of ninety thousand spaces is found, and keeps nobody waiting', async () => {
  const hole = ' '.repeat(90_000);
  await publish('member', { title: 'Le puits', body: `<p>Le puits${hole}est sans fond.</p>` });
  const { text } = await seen('member', '/guide/recherche?q=puits').expect(200);
  expect(text).toContain('href="/guide/fiches/le-puits"');
  expect(text.length).toBeLessThan(50_000);
});

describe('what one site writes for others has an end:', () => {
  const REFUSAL = 'autant qu’une page peut montrer';
  const LIST = `/content-manager/collection-types/${OWN_ENTRY}`;

  const rows = (table: string, count: number, columns: object) =>
    inSite(sites.epci, () =>
      strapi.db
        .connection(table)
        .insert(
          Array.from({ length: count }, (_, at) => ({ document_id: `flood-${at}`, ...columns })),
        ),
    );

  test('thirty notes on one entry, whichever way they are written', async () => {
    const { reachCode, ...columns } = note(EPCI);
    await rows('local_notes', 30, { ...columns, reach_code: reachCode });
    const editor = await signIn(ines, sites.epci);
    const { text } = await editor.post('/guide/notes', note(EPCI)).expect(400);
    expect(text).toContain(REFUSAL);
    await editor.post('/guide/notes', note({ ...EPCI, entry: 'F90002' })).expect(201);
    await expect(
      rows('local_notes', 1, { ...columns, reach_code: reachCode, document_id: 'forged' }),
    ).rejects.toThrow('all that may be read together');
  });

  test('half a thousand pages of entries of its own', async () => {
    const long = { title: 'Long', body: 'x'.repeat(99_000), audience: 'particuliers' };
    await rows('guide_own_entries', 10, { ...long, reach: 'site', published_at: new Date() });
    const editor = await signIn(ines, sites.epci);
    const { body } = await editor.post(LIST, { ...long, reach: 'site' }).expect(201);
    const { documentId } = (body as { data: { documentId: string } }).data;
    const { text } = await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(400);
    expect(text).toContain(REFUSAL);
  });

  describe('a site that had written more before the bound', () => {
    const unbound = (table: string, count: number, columns: object) =>
      inSite(sites.epci, () =>
        strapi.db.connection.transaction(async (trx) => {
          await trx.raw(`alter table ${table} disable trigger guide_bound`);
          await trx(table).insert(
            Array.from({ length: count }, (_, at) => ({ document_id: `old-${at}`, ...columns })),
          );
          await trx.raw(`alter table ${table} enable trigger guide_bound`);
        }),
      );

    test('corrects any of its notes, and moves none onto the same entry', async () => {
      const { reachCode, ...columns } = note(EPCI);
      const written = { ...columns, reach_code: reachCode, updated_at: new Date() };
      await unbound('local_notes', 31, written);
      const editor = await signIn(ines, sites.epci);
      const { body } = await editor.get('/guide/entries/particuliers/F90001').expect(200);
      const [first] = (body as EntrySheet).notes;
      const order = { ...note({ ...EPCI, title: 'Corrigé' }), asOf: first?.version };
      await editor.put(`/guide/notes/${first?.documentId}`, order).expect(200);
      const other = note({ ...EPCI, entry: 'F90002' });
      const { version, documentId } = (await editor.post('/guide/notes', other).expect(201))
        .body as NoteSheet;
      const moved = { ...note(EPCI), asOf: version };
      const { text } = await editor.put(`/guide/notes/${documentId}`, moved).expect(400);
      expect(text).toContain(REFUSAL);
    });

    test('shortens and withdraws an entry of its own, and makes none longer', async () => {
      const long = { title: 'Long', body: 'x'.repeat(99_000), audience: 'particuliers' };
      const { documentId } = await publish('epci', { ...long, reach: 'site' });
      await unbound('guide_own_entries', 11, {
        ...{ ...long, reach: 'site', published_at: new Date() },
      });
      const editor = await signIn(ines, sites.epci);
      const path = `${LIST}/${documentId}/actions/publish`;
      const shorter = { ...long, body: 'x'.repeat(90_000), reach: 'site' };
      await editor.put(`${LIST}/${documentId}`, shorter).expect(200);
      await editor.post(path, shorter).expect(200);
      await editor.post(path, { ...shorter, audience: 'associations' }).expect(200);
      await editor.post(path, { ...shorter, publishUntil: '2026-01-01T00:00:00Z' }).expect(200);
      const { text } = await editor.post(path, long).expect(400);
      expect(text).toContain(REFUSAL);
    });
  });

  test('a note on all entries counts the same, whether it names none or an empty one', async () => {
    const { reachCode, ...columns } = note();
    const one = { ...columns, reach_code: reachCode };
    await rows('local_notes', 30, { ...one, entry: '' });
    await expect(rows('local_notes', 1, { ...one, entry: null })).rejects.toThrow(
      'all that may be read together',
    );
  });
});

test.each([
  'four & !bois | (pain:*)',
  `':*A '' \\ "four`,
  '"four <-> "bois" or -or OR or',
  "http://a.b/c?d=e & f ' g\\h",
  '𝕏'.repeat(150),
  '%_\u2028\u202e\u0301',
  `${'a '.repeat(99)}b`,
])('words that would be orders to the search are words: %s', async (words) => {
  const q = encodeURIComponent(words);
  await seen('member', `/guide/recherche?q=${q}&public=particuliers`).expect(200);
  const { status } = await seen('member', `/api/guide/search?q=${q}&page=99999`);
  expect([200, 400]).toContain(status);
});

test('a character that no text holds is no accident for who searches an entry to write on', async () => {
  const editor = await signIn(ines, sites.member);
  await editor.get('/guide/entries?q=%00').expect(200, []);
  const { body } = await editor.get('/guide/entries?q=fo%00ur').expect(200);
  expect(body).not.toEqual([]);
});

test('parameters that a page of the guide does not read make no page more in memory', async () => {
  await seen('member', '/guide/particuliers/F90001').expect(200);
  const { pages } = web(strapi).cache.stats;
  for (const query of ['situation=1', 'situation=2', 'x=1', 'utm=a&x', 'q=four', '%00=1x'])
    await seen('member', `/guide/particuliers/F90001?${query}`);
  await seen('member', '/guide/particuliers/F9000%31').expect(200);
  expect(web(strapi).cache.stats.pages).toBe(pages);
});
