import type { Browser, Page } from 'playwright-core';
import { guideExamples } from '#guide';
import { saintCirqLapopie, siteOf } from '../cast';
import { officialCorpus, sharedGuideFile } from '../guide/official-files';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { expectAccessible } from './accessibility';
import { addressOf, newVisitor, openBrowser } from './browser';

jest.setTimeout(120_000);

const answer = (title: string, effects: string) =>
  `<Choix><Titre><Paragraphe>${title}</Paragraphe></Titre><SiSelectionne>${effects}</SiSelectionne></Choix>`;

/** A checklist with two answers, of our own. */
const CHECKLIST = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F91000" type="Fiche Comment faire si">
<dc:title>Je déménage le four</dc:title><dc:date>modified 2026-03-02</dc:date>
<Questionnaire><Question><Titre><Paragraphe>Votre four</Paragraphe></Titre>
${answer('De brique', '<affecteVrai var="T1"/><affecteFaux var="T2"/>')}
${answer('De fonte', '<affecteVrai var="T2"/><affecteFaux var="T1"/>')}</Question></Questionnaire>
<Texte><Chapitre><Titre><Paragraphe>Démonter</Paragraphe></Titre><Condition><estVrai var="T1"/></Condition><Paragraphe>Numérotez les briques.</Paragraphe></Chapitre>
<Chapitre><Titre><Paragraphe>Porter</Paragraphe></Titre><Condition><estVrai var="T2"/></Condition><Paragraphe>À quatre.</Paragraphe></Chapitre>
<Chapitre><Titre><Paragraphe>Remonter</Paragraphe></Titre><Paragraphe>Du bas vers le haut.</Paragraphe></Chapitre></Texte></Publication>`;

/** Some of the most varied official entries, where the shared data is at hand. */
const OFFICIAL = ['F2552', 'F21245', 'F35113', 'N19803', 'F31403'];

let browser: Browser;
let page: Page;
let official: string[];
const faults: string[] = [];

beforeAll(async () => {
  await siteOf(saintCirqLapopie);
  await hideGuide();
  const entries = await someOfficialEntries();
  official = Object.keys(entries).map((name) => name.replace('.xml', ''));
  await showGuide({ ...guideExamples, 'F91000.xml': CHECKLIST, ...entries });
  browser = await openBrowser();
  page = await newVisitor(browser);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
});

afterAll(async () => {
  await browser.close();
  await hideGuide();
});

async function someOfficialEntries(): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for await (const { name, xml } of officialCorpus()) {
    if (OFFICIAL.includes(name.replace('.xml', ''))) entries[name] = xml;
  }
  return entries;
}

const addressOfEntry = (id: string, fragment = '') =>
  addressOf(saintCirqLapopie, `/guide/particuliers/${id}${fragment}`);

const seen = (words: string) => page.getByText(words, { exact: true }).first().isVisible();

test('every way into the guide and every kind of entry is accessible, and says no fault', async () => {
  const ways = ['/guide', '/guide/recherche?q=four', '/guide/particuliers/glossaire'];
  const entries = Object.keys(guideExamples).map((name) => name.replace('.xml', ''));
  for (const path of ways) {
    await page.goto(addressOf(saintCirqLapopie, path));
    await expectAccessible(page);
  }
  for (const id of entries) {
    await page.goto(addressOfEntry(id));
    await expectAccessible(page);
  }
  expect(faults).toEqual([]);
});

const testOfOfficial = sharedGuideFile('corpus-particuliers.tar.gz') ? test : test.skip;

testOfOfficial(
  'official entries are accessible, and none scrolls sideways on a phone',
  async () => {
    expect(official.toSorted()).toEqual(OFFICIAL.toSorted());
    const phone = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    for (const id of official) {
      await phone.goto(addressOfEntry(id));
      await expectAccessible(phone);
      expect([id, await phone.evaluate('document.documentElement.scrollWidth')]).toEqual([id, 320]);
    }
    await phone.context().close();
  },
);

test('without script, every case is read in order', async () => {
  const plain = await newVisitor(browser, { javaScriptEnabled: false });
  await plain.goto(addressOfEntry('F90001'));
  for (const words of ['Deux fagots.', 'Six bûches.', 'Il doit être sec.', 'Comme la première.']) {
    expect(await plain.getByText(words).first().isVisible()).toBe(true);
  }
  await plain.context().close();
});

test('situations are tabs, which the arrows move along', async () => {
  await page.goto(addressOfEntry('F90001'));
  const [first, other] = ['Première fournée', 'Autres fournées'].map((name) =>
    page.getByRole('tab', { name }),
  );
  expect(await first?.getAttribute('aria-selected')).toBe('true');
  expect(await seen('Comme la première.')).toBe(false);
  await first?.focus();
  await page.keyboard.press('ArrowRight');
  expect(await other?.getAttribute('aria-selected')).toBe('true');
  expect(await other?.evaluate((tab) => tab === tab.ownerDocument.activeElement)).toBe(true);
  expect(await seen('Comme la première.')).toBe(true);
  await page.keyboard.press('Home');
  expect(await seen('Comme la première.')).toBe(false);
});

test('cases that are a question show nothing before it is answered', async () => {
  await page.goto(addressOfEntry('F90001'));
  expect(await seen('Il est dans l’appentis.')).toBe(false);
  await page.getByRole('radio', { name: 'Bois du village' }).focus();
  await page.keyboard.press('Space');
  expect(await seen('Il est dans l’appentis.')).toBe(true);
  expect(await seen('Il doit être sec.')).toBe(false);
  await page.keyboard.press('ArrowDown');
  expect(await seen('Il doit être sec.')).toBe(true);
});

test('a link to a part opens the cases that hold it', async () => {
  await page.goto(addressOfEntry('F90001', '#p-premiere-fournee_le-bois_bois-du-village_buches'));
  expect(await seen('Six bûches.')).toBe(true);
  await page.getByRole('link', { name: 'Autres fournées' }).click();
  expect(await seen('Comme la première.')).toBe(true);
});

test('a word of the glossary is explained in its place, and Escape goes back to it', async () => {
  await page.goto(addressOfEntry('F90001'));
  const word = page.getByRole('link', { name: 'levain', exact: true });
  await word.click();
  const explanation = page.getByRole('dialog', { name: 'Levain' });
  expect(await explanation.textContent()).toContain('Pâte qui fait lever le pain');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await word.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
});

test('a checklist shows what concerns the visitor, and everything again', async () => {
  await page.goto(addressOfEntry('F91000'));
  expect(await seen('À quatre.')).toBe(true);
  await page.getByRole('radio', { name: 'De brique' }).check();
  expect(await seen('Numérotez les briques.')).toBe(true);
  expect(await seen('À quatre.')).toBe(false);
  expect(await page.getByRole('link', { name: 'Porter' }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  expect(await seen('À quatre.')).toBe(true);
});

test('a guided search asks one thing after another, and its answers follow to the entry', async () => {
  await page.goto(addressOfEntry('F90004'));
  expect(await page.getByRole('radio', { name: 'Du pain blanc' }).isVisible()).toBe(false);
  await page.getByRole('radio', { name: 'Vous cuisez du pain' }).check();
  await page.getByRole('radio', { name: 'Du pain blanc' }).check();
  await page.getByRole('link', { name: 'Allumer le four' }).first().click();
  await page.waitForURL(/#reponses=T4$/);
  expect(await seen('Pour les enfants du village.')).toBe(false);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  expect(await seen('Pour les enfants du village.')).toBe(true);
  expect(faults).toEqual([]);
});
