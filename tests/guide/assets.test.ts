import { guide, type ImportReport } from '#guide';
import { expectOk } from '#platform';
import { saintCirqLapopie, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { hideGuide } from './shown-guide';
import { entry, onDisk } from './small-guide';
import { zipOf } from './zip-of';

const PNG = '\x89PNG\r\n\x1a\n';

beforeAll(() => siteOf(saintCirqLapopie));
beforeEach(hideGuide);
afterAll(hideGuide);

const image = (name: string, more = '') =>
  `<Image LienPublication="${name}" type="Image" format="image/png"><TexteDeRemplacement>La voûte du four</TexteDeRemplacement>${more}</Image>`;

const illustrated = entry('F1', 'Le four', 'Dossier', '').replace(
  '</Texte>',
  `${image('I1.png')}</Texte>`,
);

async function imported(files: Readonly<Record<string, string | Buffer>>) {
  const from = onDisk(zipOf({ 'F1.xml': illustrated, ...files }));
  const fetched = await guide(strapi).fetchGuide({ audience: 'particuliers', from });
  return expectOk(fetched) as ImportReport;
}

const page = async () => (await visit(saintCirqLapopie, '/guide/particuliers/F1').expect(200)).text;

const addressIn = (html: string) => /src="(\/guide\/fichiers\/[^"]+)"/.exec(html)?.[1] ?? '';

test('an image of the archive is shown from the site itself, and can do nothing', async () => {
  await imported({ 'I1.png': Buffer.from(`${PNG}one`, 'latin1') });
  const html = await page();
  expect(html).toContain('alt="La voûte du four"');
  const { headers, body } = await visit(saintCirqLapopie, addressIn(html)).expect(200);
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('immutable'),
  });
  expect((body as Buffer).toString('latin1')).toBe(`${PNG}one`);
});

test('an image that changed has another address, and the former answers no more', async () => {
  await imported({ 'I1.png': Buffer.from(`${PNG}one`, 'latin1') });
  const former = addressIn(await page());
  await imported({ 'I1.png': Buffer.from(`${PNG}two`, 'latin1') });
  const address = addressIn(await page());
  expect(address).not.toBe(former);
  await visit(saintCirqLapopie, former).expect(404);
  await visit(saintCirqLapopie, address).expect(200);
});

test('an archive without images leaves those that are there', async () => {
  await imported({ 'I1.png': Buffer.from(`${PNG}one`, 'latin1') });
  const address = addressIn(await page());
  await imported({ 'F2.xml': entry('F2', 'Autre') });
  expect(addressIn(await page())).toBe(address);
});

test('a page or a program that calls itself an image is left out, and reported', async () => {
  const { unreadable } = await imported({
    'I1.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'I2.jpg': 'MZ',
    'I3.svg': '<svg/>',
  });
  expect(unreadable).toEqual([
    { file: 'I1.png', reason: 'not-an-image' },
    { file: 'I2.jpg', reason: 'not-an-image' },
  ]);
  const html = await page();
  expect(html).not.toContain('/guide/fichiers/');
  expect(html).toContain('La voûte du four');
  expect(html).toContain('Voir l’image sur service-public.gouv.fr');
});

test('an image out of all measure is left out, and the guide comes all the same', async () => {
  const { unreadable, entries } = await imported({
    'I1.png': Buffer.concat([Buffer.from(PNG, 'latin1'), Buffer.alloc(9 * 1024 * 1024)]),
  });
  expect({ unreadable, entries }).toEqual({
    unreadable: [{ file: 'I1.png', reason: 'too-large' }],
    entries: 1,
  });
});
