import type { Browser, Page } from 'playwright-core';
import { addressOf, newVisitor, openBrowser } from '../browser/browser';
import { cardaillac, colette, enrol } from '../cast';
import { pdf } from '../uploads/samples';
import { marketByPhone } from './phone-photo';
import { picture, pictureOnPhone } from './picture';
import { DESK, furnishedSiteOf, signInByForm, takeSeat } from './stage';

jest.setTimeout(60_000);

const TITLE = 'Marché de la châtaigne samedi';
const ADDRESS = '/actualites/marche-de-la-chataigne-samedi';
const NEXT_YEAR = new Date().getFullYear() + 1;
const MINUTES = 'Compte rendu du conseil du 17 novembre';

/** The secretary of a village, on her first day: one test follows the other. */
describe('the first hour of a contributor', () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let visitor: Page;

  beforeAll(async () => {
    await enrol(colette, await furnishedSiteOf(cardaillac));
    browser = await openBrowser();
    ({ page, faults } = await takeSeat(browser));
    visitor = await newVisitor(browser, DESK);
  });

  afterEach(() => expect(faults).toEqual([]));
  afterAll(() => browser.close());

  const publicly = (path: string) => visitor.goto(addressOf(cardaillac, path));
  const statusOf = async (path: string) => (await publicly(path))?.status();
  const said = () => page.getByRole('status').first();
  const lineOf = (title: string) => page.getByRole('listitem').filter({ hasText: title });

  test('signs in by the form, and finds one page: what she may do, and her site', async () => {
    await picture(page, 'connexion');
    await signInByForm(page, colette);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Bonjour Colette');
    const menu = page.getByRole('navigation').getByRole('link');
    expect(await menu.evaluateAll((links) => links.map(({ textContent }) => textContent))).toEqual([
      'Accueil',
    ]);
    const site = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    expect(await site.textContent()).toBe('Cardaillac');
    await picture(page, 'contributeur-accueil');
    await pictureOnPhone(page, 'contributeur-telephone');
  });

  test('writes a news item with the photo of her phone and a PDF', async () => {
    await page.getByRole('link', { name: 'Écrire une actualité' }).click();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(TITLE);
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    const question = page.getByRole('group', { name: 'Publier sans texte ni photo ?' });
    await question.getByRole('button', { name: 'Compléter d’abord' }).click();
    await question.waitFor({ state: 'detached' });
    const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Samedi') };
    await page.getByLabel('Choisir une photo').setInputFiles(notes);
    const refused = page.getByRole('alert').getByText(/notes\.txt.*n’est pas une photo/);
    await refused.waitFor();
    const photo = { name: 'IMG_2046.JPG', mimeType: 'image/jpeg', buffer: await marketByPhone() };
    await page.getByLabel('Choisir une photo').setInputFiles(photo);
    await page.getByLabel('Que voit-on sur la photo ?').fill('Les étals du marché, sous la halle');
    await refused.waitFor({ state: 'detached' });
    await page
      .getByRole('textbox', { name: 'Texte' })
      .fill('Rendez-vous samedi à 9 heures. On goûte, on achète, on reste déjeuner.');
    await page.getByLabel('Joindre un PDF').setInputFiles(photo);
    await page.getByText(/IMG_2046\.JPG.*n’est pas un document/).waitFor();
    const poster = { name: 'affiche-marche.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.getByLabel('Joindre un PDF').setInputFiles(poster);
    await page.getByText('affiche-marche.pdf', { exact: true }).waitFor();
    const asked = await page.getByText('Que voit-on sur la photo').textContent();
    expect(asked).toBe('Que voit-on sur la photo\u202f?');
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await picture(page, 'contributeur-ecrire');
  });

  test('sees the page before anybody does', async () => {
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.getByText('Brouillon enregistré. Le public ne le voit pas.').waitFor();
    const draft = page.frameLocator('iframe[title^="Aperçu"]');
    await draft.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await draft.getByRole('img', { name: 'Les étals du marché, sous la halle' }).waitFor();
    await picture(page, 'contributeur-apercu');
    expect(await statusOf(ADDRESS)).toBe(404);
  });

  test('chooses a date to come: the public does not see it before', async () => {
    await page.getByRole('radio', { name: 'Plus tard, à la date choisie' }).click();
    await page.getByLabel('Date et heure de mise en ligne').fill(`${NEXT_YEAR}-11-14T08:00`);
    await picture(page, 'contributeur-programmer');
    await page.getByRole('button', { name: 'Programmer la publication' }).click();
    await said().getByText(`« ${TITLE} » sera en ligne à la date choisie.`).waitFor();
    await lineOf(TITLE)
      .getByText(new RegExp(`Sera en ligne le .*14 novembre ${NEXT_YEAR}`))
      .waitFor();
    expect(await statusOf(ADDRESS)).toBe(404);
  });

  test('publishes it after all, and the public reads it', async () => {
    await page.getByRole('link', { name: `Modifier « ${TITLE} »` }).click();
    await page.getByRole('radio', { name: 'Dès que je publie' }).click();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await said().getByText(`« ${TITLE} » est en ligne.`).waitFor();
    await picture(page, 'contributeur-publie');
    await publicly('/');
    await visitor.getByRole('link', { name: TITLE }).first().click();
    await visitor.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await visitor.getByRole('img', { name: 'Les étals du marché, sous la halle' }).waitFor();
    const poster = await visitor.getByRole('link', { name: /affiche-marche/ }).getAttribute('href');
    expect(await statusOf(poster ?? '')).toBe(200);
  });

  test('takes it off the site, and changes her mind', async () => {
    await page.getByRole('button', { name: `Retirer du site « ${TITLE} »` }).click();
    await said().getByText(`« ${TITLE} » n’est plus sur le site.`).waitFor();
    expect(await statusOf(ADDRESS)).toBe(410);
    await picture(page, 'contributeur-annuler');
    await said().getByRole('button', { name: 'Annuler' }).click();
    await said().getByText(`C’est annulé : « ${TITLE} » est comme avant.`).waitFor();
    expect(await statusOf(ADDRESS)).toBe(200);
  });

  test('is told what a document lacks, then adds it', async () => {
    await page.getByRole('link', { name: 'Ajouter un document' }).click();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(MINUTES);
    await page.getByLabel('Date du document').fill('2026-11-17');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    const missing = page.getByText('Choisissez le fichier à publier.');
    await missing.waitFor();
    await page.getByText('Choisissez la sorte de document').waitFor();
    await page.getByRole('combobox', { name: 'Quelle sorte de document ?' }).click();
    await page.getByRole('option', { name: 'Compte rendu du conseil' }).click();
    const file = { name: 'cr-conseil.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.getByLabel('Choisir le fichier').setInputFiles(file);
    await page.getByText('cr-conseil.pdf', { exact: true }).waitFor();
    await missing.waitFor({ state: 'detached' });
    await picture(page, 'contributeur-document');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await said().getByText(`« ${MINUTES} » est en ligne.`).waitFor();
    await publicly('/documents');
    await visitor.getByRole('link', { name: new RegExp(MINUTES) }).waitFor();
  });
});
