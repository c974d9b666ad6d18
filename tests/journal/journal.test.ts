import { platform, type JournalEntry } from '#platform';
import { cahors, cardaillac, enrol, inPlatform, inSite, marc, signIn, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';

const entriesOf = (site: { key: number }, filter = {}): Promise<JournalEntry[]> =>
  inSite(site, () => platform(strapi).journal.entries(filter));

test('a write in the administration says who did what on which site', async () => {
  const site = await siteOf(cahors);
  await enrol(marc, site);
  const browser = await signIn(marc, site);
  const { body } = await browser.post(NEWS, { title: 'Conseil municipal' }).expect(201);
  const { documentId } = (body as { data: { documentId: string } }).data;
  await browser.post(`${NEWS}/${documentId}/actions/publish`).expect(200);
  await browser.delete(`${NEWS}/${documentId}`).expect(200);

  const entries = await entriesOf(site, { documentId });
  expect(entries.map(({ action }) => action)).toEqual(['deleted', 'published', 'created']);
  expect(entries[0]).toMatchObject({
    actor: { name: 'Marc Delmas' },
    label: 'Conseil municipal',
    site: site.key,
    subject: 'plugin::news.news-item',
  });
});

test('what does not go through documents is recorded too', async () => {
  const site = await siteOf(cahors);
  await enrol(marc, site);
  const browser = await signIn(marc, site);
  await browser.post('/upload/folders', { name: 'Fêtes', parent: null }).expect(201);
  const [latest] = await entriesOf(site);
  expect(latest).toMatchObject({ action: 'created', subject: 'plugin::upload.folder' });
});

test('a refused write leaves no entry and no row', async () => {
  const site = await siteOf(cahors);
  await enrol(marc, site);
  const browser = await signIn(marc, site);
  const before = await entriesOf(site);
  const dates = { publishFrom: '2027-01-02T00:00:00Z', publishUntil: '2027-01-01T00:00:00Z' };
  await browser.post(NEWS, { title: 'À l’envers', ...dates }).expect(400);
  expect(await entriesOf(site)).toEqual(before);
});

test('a site does not read the journal of another', async () => {
  const [site, other] = [await siteOf(cahors), await siteOf(cardaillac)];
  await inSite(site, () =>
    platform(strapi).journal.record({
      action: 'created',
      subject: 'test',
      actor: { id: null, name: 'test' },
      label: 'Affaire de Cahors',
    }),
  );
  const read = await entriesOf(other);
  expect(read.some(({ label }) => label === 'Affaire de Cahors')).toBe(false);
});

test.each([
  ['rewritten', `update journal_entries set label = 'autre'`],
  ['deleted', 'delete from journal_entries'],
  ['emptied', 'truncate journal_entries'],
])('the journal cannot be %s, even from SQL', async (_how, statement) => {
  await expect(inPlatform(() => strapi.db.connection.raw(statement))).rejects.toThrow(
    'append-only',
  );
});
