import { guide, importFirstGuide } from '#guide';
import { expectOk } from '#platform';
import { EVERYWHERE, enrol, helene, signIn } from '../cast';
import { strapi } from '../harness/booted';
import { serve } from './serve';
import { audience, entries, entry, forgetGuide, onDisk, tarOf, titleOf } from './small-guide';

beforeEach(forgetGuide);
afterAll(forgetGuide);

const reading = () => guide(strapi).reading();

const fetching = (from: string) => guide(strapi).fetchGuide({ audience, from });

test('an archive that is cut short leaves the guide in place, and says so', async () => {
  expectOk(await fetching(onDisk(await tarOf(entries(20)))));
  const whole = await tarOf({ ...entries(20), 'F2.xml': entry('F2', 'Autre') });
  const fetched = await fetching(onDisk(whole.subarray(0, whole.length / 2)));
  expect(fetched).toMatchObject({ reason: 'broken-archive' });
  expect(await titleOf('F2')).toBe('Fiche F2');
  const [record] = await guide(strapi).records.latest();
  expect(record).toMatchObject({ audience, outcome: 'broken-archive' });
});

test('two imports of one guide do not run together', async () => {
  const archive = await tarOf(entries(5));
  const asked = Promise.withResolvers<void>();
  const refused = Promise.withResolvers<void>();
  const { address, close } = await serve((_request, response) => {
    asked.resolve();
    void refused.promise.then(() => response.end(archive));
  });
  const first = fetching(address);
  await asked.promise;
  expect(await fetching(address)).toMatchObject({ reason: 'busy' });
  refused.resolve();
  expect(expectOk(await first)).toMatchObject({ entries: 5 });
  await close();
});

test('an address is asked for its archive once, then whether it changed', async () => {
  const archive = await tarOf(entries(3));
  const asked: (string | undefined)[] = [];
  const { address, close } = await serve((request, response) => {
    asked.push(request.headers['if-none-match']);
    const isKnown = request.headers['if-none-match'] === '"v1"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? undefined : archive);
  });
  expect(expectOk(await fetching(address))).toMatchObject({ entries: 3 });
  expect(expectOk(await fetching(address))).toBeNull();
  expect(asked).toEqual([undefined, '"v1"']);
  expect(await reading().currentGeneration(audience)).toMatchObject({
    address,
    file: 'vosdroits-latest.zip',
  });
  await close();
  expect(await fetching(address)).toMatchObject({ reason: 'unreachable' });
});

describe('an archive that did not change', () => {
  const asked: (string | undefined)[] = [];
  let server: Awaited<ReturnType<typeof serve>>;

  beforeEach(async () => {
    asked.length = 0;
    const archive = await tarOf(entries(3));
    server = await serve((request, response) => {
      const known = request.headers['if-none-match'];
      asked.push(known);
      response.writeHead(known ? 304 : 200, { etag: '"v1"' }).end(known ? undefined : archive);
    });
    expectOk(await fetching(server.address));
  });
  afterEach(() => server.close());

  const rows = () => strapi.db.connection('guide_entries');

  test('ends what an import that was killed left undone: its words are found', async () => {
    await rows().update({ search: null, words: '' });
    expect(expectOk(await fetching(server.address))).toBeNull();
    expect(await rows().whereNull('search')).toEqual([]);
  });

  test('is brought again when entries are stored as they were formerly', async () => {
    await rows().where({ id: 'F2' }).update({ hash: '0:ancien' });
    expect(expectOk(await fetching(server.address))).toMatchObject({ changed: ['F2'] });
    expect(asked).toEqual([undefined, undefined]);
    expect(expectOk(await fetching(server.address))).toBeNull();
  });

  test('is not replaced by an older one of the disk when its server no longer answers', async () => {
    await server.close();
    const old = onDisk(await tarOf({ 'F1.xml': entry('F1', 'Texte de 2020') }));
    await importFirstGuide(strapi).run({ audience, from: [server.address, old] });
    expect(await titleOf('F1')).toBe('Fiche F1');
  });
});

test('the operator is told of an archive that was refused, and of old texts', async () => {
  await enrol(helene, EVERYWHERE);
  const operator = await signIn(helene);
  expectOk(await fetching(onDisk(await tarOf(entries(3)))));
  await fetching(onDisk(Buffer.from('sorry'), 'sorry.zip'));
  const { body } = await operator.get('/platform/operation').expect(200);
  const [part] = (body as { others: { title: { fr: string }; concerns: { fr: string }[] }[] })
    .others;
  expect(part?.title.fr).toBe('Guide des droits et démarches');
  expect(part?.concerns.map(({ fr }) => fr)).toEqual([
    expect.stringContaining('refusé\u00a0: L’archive ne peut pas être lue'),
    expect.stringContaining('datent du 2 mars 2026'),
  ]);
});

test('the demonstration takes the first archive that can be had', async () => {
  const nowhere = 'http://127.0.0.1:9/vosdroits-latest.zip';
  const path = onDisk(await tarOf(entries(2)));
  await importFirstGuide(strapi).run({ audience, from: [nowhere, path] });
  expect(await reading().currentGeneration(audience)).toMatchObject({ address: path, entries: 2 });
});
