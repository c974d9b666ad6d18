import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { guide } from '#guide';
import { expectOk } from '#platform';
import { strapi } from '../harness/booted';
import { sharedFile } from './official-files';
import { serve } from './serve';
import {
  directoryOf,
  forgetDirectory,
  importing,
  officialTar,
  service,
  showDirectory,
} from './small-directory';
import { onDisk } from './small-guide';
import { zipOf } from './zip-of';

beforeEach(forgetDirectory);
afterAll(forgetDirectory);

const counters = async () =>
  strapi.db.connection('directory_counters').orderBy('id').pluck<string[]>('id');

describe('an import of the directory', () => {
  test('tells what it found, and replaces the directory whole', async () => {
    await showDirectory(service('a', 'caf', ['46001']), service('b', 'caf', ['46002']));
    const report = await showDirectory(
      service('b', 'caf', ['46002']),
      service('c', 'msap', ['46001']),
      { id: 'd', nom: 'Ministère du Four', pivot: [] },
      { id: 'e' },
    );
    expect(report).toMatchObject({ counters: 2, before: 2, notLocal: 1 });
    expect(report.kinds).toEqual([
      { pivot: 'caf', counters: 1 },
      { pivot: 'msap', counters: 1 },
    ]);
    expect(report.unreadable).toMatchObject([{ record: 4 }]);
    expect(await counters()).toEqual(['b', 'c']);
  });

  test.each([
    ['cut short', (whole: string) => whole.slice(0, -20), 'broken-archive'],
    ['a page that says sorry', () => '<html>Indisponible</html>', 'broken-archive'],
    ['empty', () => '{"service":[]}', 'no-counters'],
    ['of another format', () => '{"service":[{"a":1},{"b":2},{"c":3}]}', 'unreadable-services'],
  ])('of a file that is %s leaves the directory in place', async (_name, broken, reason) => {
    await showDirectory(service('a', 'caf', ['46001']));
    const whole = directoryOf(service('b', 'caf', ['46001']), service('c', 'caf', ['46001']));
    expect(await importing(broken(whole))).toMatchObject({ ok: false, reason });
    expect(await counters()).toEqual(['a']);
  });

  test('of a directory that lost its counters is refused, unless it is meant', async () => {
    await showDirectory(...['a', 'b', 'c'].map((id) => service(id, 'caf', ['46001'])));
    const less = directoryOf(service('a', 'caf', ['46001']));
    expect(await importing(less, false)).toMatchObject({ reason: 'lost-counters' });
    expect(await counters()).toEqual(['a', 'b', 'c']);
    expectOk(await importing(less, true));
    expect(await counters()).toEqual(['a']);
  });

  test('reads a bare file, a compressed one and an archive', async () => {
    const bytes = Buffer.from(directoryOf(service('a', 'caf', ['46001'])));
    for (const packed of [
      gzipSync(bytes),
      await officialTar(bytes),
      gzipSync(await officialTar(bytes)),
    ]) {
      await forgetDirectory();
      expectOk(await importing(packed));
      expect(await counters()).toEqual(['a']);
    }
  });

  test('of a compressed file that is cut short leaves the directory in place', async () => {
    await showDirectory(service('a', 'caf', ['46001']));
    const packed = gzipSync(
      await officialTar(Buffer.from(directoryOf(service('b', 'caf', ['46001'])))),
    );
    const cut = packed.subarray(0, packed.length - 30);
    expect(await importing(cut)).toMatchObject({ reason: 'broken-archive' });
    expect(await counters()).toEqual(['a']);
  });

  test('is recorded, with the day of its data or with its refusal', async () => {
    await showDirectory(
      service('a', 'caf', ['46001']),
      service('b', 'caf', ['46001'], { date_modification: '01/01/2999 00:00:00' }),
    );
    await importing('sorry');
    expect(await guide(strapi).directoryState()).toMatchObject({
      inPlace: { counters: 2, dataOn: '2026-08-09' },
      last: { outcome: 'broken-archive', details: { fault: 'not-an-archive' } },
    });
  });

  test('of a zip whose content was altered leaves the directory in place', async () => {
    await showDirectory(service('a', 'caf', ['46001']));
    const zip = zipOf({ 'local.json': directoryOf(service('b', 'caf', ['46001'])) });
    zip.writeUInt32LE(0, zip.indexOf('PK\x01\x02') + 16);
    expect(await importing(zip)).toMatchObject({
      reason: 'broken-archive',
      details: { fault: 'damaged' },
    });
    expect(await counters()).toEqual(['a']);
  });

  test('does not run beside another', async () => {
    const from = onDisk(Buffer.from(directoryOf(service('a', 'caf', ['46001']))));
    const both = await Promise.all([1, 2].map(() => guide(strapi).importDirectory({ from })));
    expect(both.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['busy', 'done']);
  });

  test('asks an address whether its file changed', async () => {
    const content = directoryOf(service('a', 'caf', ['46001']));
    const { address: from, close } = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? '' : content);
    });
    expect(expectOk(await guide(strapi).importDirectory({ from }))).toMatchObject({ counters: 1 });
    expect(expectOk(await guide(strapi).importDirectory({ from }))).toBeNull();
    await close();
    expect(await guide(strapi).importDirectory({ from })).toMatchObject({ reason: 'unreachable' });
  });
});

const SAMPLE = sharedFile('directory/sample-mairie-data.gouv_local.json');
const withSample = SAMPLE ? test : test.skip;

withSample('the official sample is read whole', async () => {
  expectOk(await importing(readFileSync(SAMPLE ?? '')));
  const row = await strapi.db
    .connection('directory_counters')
    .first<{ pivot: string; communes: string[]; content: string }>();
  expect(row).toMatchObject({ pivot: 'mairie', communes: ['77188'] });
  expect(JSON.parse(row?.content ?? '')).toMatchObject({
    ...{ name: 'Mairie - Fontaine-le-Port', seat: '77188', phone: '01 64 38 30 52' },
    ...{ street: ['3 rue du Général-Roux'], modifiedOn: '2023-08-09' },
  });
});
