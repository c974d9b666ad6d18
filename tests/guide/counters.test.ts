import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { guide } from '#guide';
import { expectOk } from '#platform';
import { cahors, cardaillac, inPlatform, siteOf, type CastCommune } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { sharedFile } from './official-files';
import { hideGuide, showGuide } from './shown-guide';
import {
  communeFile,
  directoryOf,
  forgetDirectory,
  importing,
  service,
  showDirectory,
} from './small-directory';
import { onDisk } from './small-guide';
import { zipOf } from './zip-of';

const contact = (title: string, pivot: string) =>
  `<OuSAdresser ID="R${title.length}" type="Local personnalisé sur SP"><Titre>${title}</Titre>
<PivotLocal>${pivot}</PivotLocal><RessourceWeb URL="https://annuaire.example/${pivot}"/></OuSAdresser>`;

const ENTRY = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F80" type="Fiche d’information">
<dc:title>Demander le four</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>On demande le four au village.</Paragraphe></Texte>
${contact('Mairie', 'mairie')}${contact('Caisse', 'caf')}${contact('Emploi', 'pole_emploi')}
</Publication>`;

beforeAll(async () => {
  await siteOf(cahors);
  await siteOf(cardaillac);
  await showGuide({ 'F80.xml': ENTRY });
});
afterAll(hideGuide);
beforeEach(forgetDirectory);
afterAll(forgetDirectory);

const pageOf = async (commune: CastCommune) =>
  (await visit(commune, '/guide/particuliers/F80').expect(200)).text;

const counters = async () =>
  strapi.db.connection('directory_counters').orderBy('id').pluck<string[]>('id');

describe('the page of an entry', () => {
  test('gives the counters that the directory names for the commune', async () => {
    await showDirectory(
      service('a', 'caf', [cahors.insee, cardaillac.insee], { nom: 'Caf de Bellecombe' }),
      service('b', 'france_travail', [cahors.insee], { nom: 'France Travail Bellecombe' }),
    );
    const page = await pageOf(cahors);
    expect(page).toContain('Caf de Bellecombe');
    expect(page).toContain('1 place du Four');
    expect(page).toContain('href="tel:+33565000000"');
    expect(page).toMatch(/Lundi au mercredi|Du lundi au mercredi/);
    expect(page).toContain('https://www.openstreetmap.org/?mlat=44.4484&amp;mlon=1.4409');
    expect(page).toContain('<time datetime="2026-08-09">9 août 2026</time>');
    expect(page).toContain('France Travail Bellecombe');
    expect(htmlErrors(page)).toEqual([]);
  });

  test('never gives the counter of another commune', async () => {
    await showDirectory(
      service('a', 'caf', [cahors.insee], { nom: 'Caf de Cahors' }),
      service('b', 'caf', [cardaillac.insee], { nom: 'Caf de Cardaillac' }),
    );
    const [here, there] = [await pageOf(cahors), await pageOf(cardaillac)];
    expect(here).toContain('Caf de Cahors');
    expect(here).not.toContain('Caf de Cardaillac');
    expect(there).toContain('Caf de Cardaillac');
    expect(there).not.toContain('Caf de Cahors');
  });

  test('believes the file of the commune rather than the place where a counter stands', async () => {
    const services = directoryOf(
      service('a', 'caf', [cahors.insee], { nom: 'Caf du chef-lieu' }),
      service('b', 'caf', [cardaillac.insee], { nom: 'Caf du village' }),
    );
    const communes = {
      'all/46042.json': communeFile(cahors.insee, { caf: ['b'], cpam: ['nowhere'] }),
      'all/46057.json': communeFile(cardaillac.insee, { caf: ['a', 'b'] }),
    };
    const archive = await tarOf(Buffer.from(services), communes);
    expect(expectOk(await importing(archive))).toMatchObject({ counters: 2, communes: 2 });
    await untilPageOf(cahors, (page) => page.includes('Caf du village'));
    const [here, there] = [await pageOf(cahors), await pageOf(cardaillac)];
    expect(here).not.toContain('Caf du chef-lieu');
    expect(there).toContain('Caf du chef-lieu');
    expect(there.indexOf('Caf du village')).toBeLessThan(there.indexOf('Caf du chef-lieu'));
  });

  test('keeps the official search where nothing is known', async () => {
    await showDirectory(service('a', 'cpam', [cahors.insee]));
    const page = await pageOf(cahors);
    expect(page).toContain('href="https://annuaire.example/caf"');
    expect(page).not.toContain('Guichet a');
  });

  test('gives the town hall that the directory knows, until the commune writes its own', async () => {
    await showDirectory(service('m', 'mairie', [cardaillac.insee], { nom: 'Mairie du registre' }));
    const { key } = await siteOf(cardaillac);
    const offices = strapi.db.query('plugin::sites.office');
    const known = await inPlatform(() => offices.findMany({ where: { siteKey: key } }));
    expect((await pageOf(cardaillac)).includes('Mairie du registre')).toBe(known.length === 0);
    const own = await inPlatform(() =>
      offices.create({ data: { name: 'Maison commune', siteKey: key } }),
    );
    try {
      await untilPageOf(cardaillac, (page) => !page.includes('Mairie du registre'));
    } finally {
      await inPlatform(() => offices.delete({ where: { id: own.id } }));
    }
  });

  test('is drawn again when another directory takes the place', async () => {
    await showDirectory(service('a', 'caf', [cahors.insee], { nom: 'Ancienne Caf' }));
    expect(await pageOf(cahors)).toContain('Ancienne Caf');
    expectOk(
      await importing(directoryOf(service('a', 'caf', [cahors.insee], { nom: 'Nouvelle Caf' }))),
    );
    await untilPageOf(cahors, (page) => page.includes('Nouvelle Caf'));
  });
});

/** The page cache hears of changes by the database, a moment later. */
async function untilPageOf(commune: CastCommune, isThere: (page: string) => boolean) {
  for (let left = 40; left > 0; left -= 1) {
    if (isThere(await pageOf(commune))) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('the page stays as it was');
}

describe('an import', () => {
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
    for (const packed of [gzipSync(bytes), await tarOf(bytes), gzipSync(await tarOf(bytes))]) {
      await forgetDirectory();
      expectOk(await importing(packed));
      expect(await counters()).toEqual(['a']);
    }
  });

  test('of a compressed file that is cut short leaves the directory in place', async () => {
    await showDirectory(service('a', 'caf', ['46001']));
    const packed = gzipSync(await tarOf(Buffer.from(directoryOf(service('b', 'caf', ['46001'])))));
    const cut = packed.subarray(0, packed.length - 30);
    expect(await importing(cut)).toMatchObject({ reason: 'broken-archive' });
    expect(await counters()).toEqual(['a']);
  });

  test('does not run beside another', async () => {
    const from = onDisk(Buffer.from(directoryOf(service('a', 'caf', ['46001']))));
    const both = await Promise.all([1, 2].map(() => guide(strapi).importDirectory({ from })));
    expect(both.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['busy', 'done']);
  });

  test('asks an address whether its file changed', async () => {
    const content = directoryOf(service('a', 'caf', ['46001']));
    const server = createServer((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? '' : content);
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/annuaire.json`;
    expect(expectOk(await guide(strapi).importDirectory({ from }))).toMatchObject({ counters: 1 });
    expect(expectOk(await guide(strapi).importDirectory({ from }))).toBeNull();
    await new Promise((closed) => server.close(closed));
    expect(await guide(strapi).importDirectory({ from })).toMatchObject({ reason: 'unreachable' });
  });
});

/** As the official archive: the services in one file, the communes in a zip beside it. */
function tarOf(json: Buffer, communes: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: './lisez-moi.txt' }, 'Annuaire');
  if (Object.keys(communes).length > 0) {
    tar.entry({ name: './2026-data.gouv_commune.zip' }, zipOf(communes));
  }
  tar.entry({ name: './2026-data.gouv_local.json' }, json);
  tar.finalize();
  return buffer(tar);
}

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
