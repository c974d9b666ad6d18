/** What the pages of the guide put on paper, before and after something is chosen. */
import type { Browser, Page } from 'playwright-core';
import { guideExamples } from '#guide';
import { saintCirqLapopie, siteOf } from '../cast';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { addressOf, newVisitor, openBrowser } from './browser';

jest.setTimeout(120_000);

const answer = (title: string, effects: string) =>
  `<Choix><Titre><Paragraphe>${title}</Paragraphe></Titre><SiSelectionne>${effects}</SiSelectionne></Choix>`;

const tab = (title: string, condition: string, text: string) =>
  `<Situation><Titre>${title}</Titre><Condition>${condition}</Condition><Texte><Paragraphe>${text}</Paragraphe></Texte></Situation>`;

/** Tabs that an answer may put aside, of our own. */
const OVENS = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F91001" type="Fiche Comment faire si">
<dc:title>Je loue un four</dc:title><dc:date>modified 2026-03-02</dc:date>
<Questionnaire><Question><Titre><Paragraphe>Votre pain</Paragraphe></Titre>
${answer('Pour la fête', '<affecteFaux var="T1"/><affecteVrai var="T2"/>')}
${answer('Pour un soir', '<affecteFaux var="T1"/><affecteFaux var="T2"/>')}
${answer('Pour personne', '<affecteFaux var="T1"/><affecteFaux var="T2"/><affecteFaux var="T3"/>')}</Question></Questionnaire>
<ListeSituations affichage="onglet">${tab('Petit four', '<estVrai var="T1"/>', 'Six pains.')}
${tab('Grand four', '<estVrai var="T2"/>', 'Cent pains.')}
${tab('Four de poche', '<estVrai var="T3"/>', 'Un petit pain.')}</ListeSituations></Publication>`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  await siteOf(saintCirqLapopie);
  await hideGuide();
  await showGuide({ ...guideExamples, 'F91001.xml': OVENS });
  browser = await openBrowser();
  page = await newVisitor(browser);
});

afterEach(() => page.emulateMedia({ media: 'screen' }));

afterAll(async () => {
  await browser.close();
  await hideGuide();
});

const addressOfEntry = (id: string, fragment = '') =>
  addressOf(saintCirqLapopie, `/guide/particuliers/${id}${fragment}`);

const seen = (words: string) => page.getByText(words, { exact: true }).first().isVisible();

test('on paper, every case is there', async () => {
  await page.goto(addressOfEntry('F90001'));
  await page.emulateMedia({ media: 'print' });
  for (const words of ['Deux fagots.', 'Six bûches.', 'Il doit être sec.', 'Comme la première.']) {
    expect(await seen(words)).toBe(true);
  }
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
});

test('on paper, what was chosen stands without the rest, which is named', async () => {
  await page.goto(addressOfEntry('F90001'));
  const whole = page.getByRole('button', { name: 'Imprimer tous les cas' });
  expect(await whole.isVisible()).toBe(false);
  await page.getByRole('radio', { name: 'Bois du village' }).check();
  expect(await whole.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const shown = ['Deux fagots.', 'Six bûches.', 'Comme la première.', 'Il doit être sec.'];
  expect(await Promise.all(shown.map(seen))).toEqual([true, true, true, false]);
  expect(await seen('Autres cas, non imprimés : Bois à soi.')).toBe(true);
  const address = addressOfEntry('F90001');
  expect(await page.getByText(`Toute la page : ${address}`).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('tab', { name: 'Autres fournées' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await Promise.all(shown.map(seen))).toEqual([false, false, true, false]);
  expect(await seen('Autres situations, non imprimées : Première fournée.')).toBe(true);
});

test('on paper, every case can still be asked for', async () => {
  await page.goto(addressOfEntry('F90001'));
  await page.getByRole('tab', { name: 'Autres fournées' }).click();
  await page.evaluate('window.print = () => {}');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('document.querySelector(".guide-print + .guide-print").click()');
  expect(await seen('Deux fagots.')).toBe(true);
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  expect(await seen('Deux fagots.')).toBe(false);
});

describe('on paper, where answers put cases aside,', () => {
  beforeEach(() => page.goto(addressOfEntry('F91001')));

  const choose = (name: string) => page.getByRole('tab', { name }).click();
  const say = (name: string) => page.getByRole('radio', { name }).check();
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    const breads = await Promise.all(['Six pains.', 'Cent pains.', 'Un petit pain.'].map(seen));
    const lines = await page.locator('.choices > .on-paper:visible').allTextContents();
    return [...breads, ...lines];
  };

  test('a choice that is put aside leaves all the others', async () => {
    await choose('Petit four');
    await say('Pour la fête');
    expect(await printed()).toEqual([false, true, true]);
  });

  test('the only case left is printed, and nothing is said of others', async () => {
    await choose('Petit four');
    await say('Pour un soir');
    expect(await printed()).toEqual([false, false, true]);
  });

  test('what is put aside is not named among what is not printed', async () => {
    await choose('Grand four');
    const others = 'Autres situations, non imprimées\u00a0: ';
    expect(await printed()).toEqual([
      ...[false, true, false],
      `${others}Petit four\u202f; Four de poche.`,
    ]);
    await page.emulateMedia({ media: 'screen' });
    await say('Pour la fête');
    expect(await printed()).toEqual([false, true, false, `${others}Four de poche.`]);
  });

  test('every case comes back with « Tout afficher »', async () => {
    await choose('Petit four');
    await say('Pour personne');
    expect(await printed()).toEqual([false, false, false]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    expect(await printed()).toEqual([true, true, true]);
  });
});

test('on paper, a link to a case and a search in the page have chosen nothing', async () => {
  await page.goto(addressOfEntry('F91001', '#p-grand-four'));
  expect(await seen('Cent pains.')).toBe(true);
  await page.evaluate(
    'document.querySelector(".choices > [hidden]").dispatchEvent(new Event("beforematch"))',
  );
  expect(await seen('Six pains.')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await Promise.all(['Cent pains.', 'Six pains.'].map(seen))).toEqual([true, true]);
});

test('a guided search is printed without circles, and along what was answered', async () => {
  await page.goto(addressOfEntry('F90004'));
  await page.emulateMedia({ media: 'print' });
  const bread = page.getByText('Du pain blanc');
  expect(await bread.isVisible()).toBe(true);
  expect(await page.locator('.radios input:visible').count()).toBe(0);
});
