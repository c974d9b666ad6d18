/**
 * Accessibility of the entries of the guide: of a few that hold, together, every structure of the
 * official corpus. `npm run audit -- --guide` judges every entry of the shared archive.
 */
import type { Browser } from 'playwright-core';
import { guide, guideExamples } from '#guide';
import { expectOk } from '#platform';
import { saintCirqLapopie, siteOf } from '../cast';
import { officialCorpus, sharedGuideFile, type OfficialFile } from '../guide/official-files';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { covering } from '../guide/structure';
import { strapi } from '../harness/booted';
import { addressOf, newVisitor, openBrowser } from './browser';
import { judgePages } from './judge-pages';

const AUDITED =
  process.env['GUIDE_AUDIT'] === 'all' && sharedGuideFile('particuliers-3.3-2020-11.tar.xz');
/** Contrast is proved for every hue where palettes are made; it takes half of the time. */
const WITHOUT = AUDITED ? [] : ['color-contrast'];
const WIDTHS = [360, 1280];
const BATCH = 50;

jest.setTimeout(AUDITED ? 60 * 60_000 : 120_000);

let browser: Browser;

beforeAll(async () => {
  await siteOf(saintCirqLapopie);
  await hideGuide();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await hideGuide();
});

test('entries of every structure are accessible, on a phone and on a desk', async () => {
  const ids = AUDITED ? await wholeGuide(AUDITED) : await chosenEntries();
  const paths = ids.map((id) => `/guide/particuliers/${id}`);
  const faults = await Promise.all(WIDTHS.map((width) => faultsAt(width, paths)));
  expect(faults.flat()).toEqual([]);
});

test('a page that is not accessible is told apart', async () => {
  const page = await openAt(360, '/guide');
  const body = '<main><h1>Le four</h1><h3>La voûte</h3><img src="/four.jpg"></main>';
  await page.route('**/four', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>Le four</title>${body}` }),
  );
  const judged = await judgePages(page, ['/four', '/guide/particuliers/F404'], WITHOUT);
  const faults = judged.map((one) => one.faults.join(' '));
  expect(faults[0]).toMatch(/heading-order.*image-alt/);
  expect(faults[1]).toContain('answered 404');
  await page.context().close();
});

async function faultsAt(width: number, paths: readonly string[]): Promise<string[]> {
  const page = await openAt(width, paths[0] ?? '');
  const faults: string[] = [];
  for (let first = 0; first < paths.length; first += BATCH) {
    const judged = await judgePages(page, paths.slice(first, first + BATCH), WITHOUT);
    for (const { path, faults: found } of judged) {
      faults.push(...found.map((fault) => `${path} ${width} px: ${fault}`));
    }
    if (AUDITED) tell(`${width} px: ${first + judged.length}/${paths.length}, ${faults.length}`);
  }
  await page.context().close();
  return faults;
}

const tell = (line: string) => process.stderr.write(`${line} faults\n`);

async function openAt(width: number, path: string) {
  const page = await newVisitor(browser, { bypassCSP: true, viewport: { width, height: 800 } });
  await page.goto(addressOf(saintCirqLapopie, path));
  return page;
}

const THEMES = ['Familles', 'Papiers', 'Logement', 'Étrangers', 'Transports', 'Vie associative'];

/** What a few official entries hold: very short links one above the other, a very long word. */
const EXTREMES = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F91001" type="Fiche d’information">
<dc:title>Antipréprofessionnalisation du four-communal.exemple.fr</dc:title>
${THEMES.map((theme, index) => `<Theme ID="N9000${index}"><Titre>${theme}</Titre></Theme>`).join('')}
<DossierPere ID="N90002"><Titre>Art</Titre><Fiche ID="F90001">Vol</Fiche><Fiche ID="F90002">Or</Fiche></DossierPere>
<Texte><Paragraphe>Le four.</Paragraphe></Texte></Publication>`;

async function chosenEntries(): Promise<string[]> {
  const files: OfficialFile[] = Object.entries({
    ...guideExamples,
    'F91001.xml': EXTREMES,
  }).map(([name, xml]) => ({ name, xml }));
  for await (const file of officialCorpus()) files.push(file);
  const chosen = covering(files);
  const shown = new Set([...chosen, ...files.filter(({ name }) => name === 'F91001.xml')]);
  await showGuide(Object.fromEntries([...shown].map(({ name, xml }) => [name, xml])));
  return [...shown].map(({ name }) => name.replace('.xml', ''));
}

async function wholeGuide(from: string): Promise<string[]> {
  expectOk(await guide(strapi).fetchGuide({ audience: 'particuliers', from, acceptLoss: true }));
  return (await guide(strapi).reading().changesOf('particuliers')).map(({ id }) => id);
}
