import type { Browser, Page } from 'playwright-core';
import { expectOk } from '#platform';
import { sites } from '#sites';
import { addressOf, newVisitor, openBrowser } from '../browser/browser';
import { enrol, EVERYWHERE, inPlatform, paul } from '../cast';
import { strapi } from '../harness/booted';
import { picture } from './picture';
import { DESK, signInByForm, takeSeat, type Seat } from './stage';

jest.setTimeout(60_000);

const carennac = { insee: '46058', name: 'Carennac', label: 'carennac' };

/** The webmaster of the centre; one test follows the other. */
describe('from a new site to the public', () => {
  let browser: Browser;
  let seat: Seat;
  let page: Page;
  let visitor: Page;

  beforeAll(async () => {
    await enrol(paul, EVERYWHERE);
    browser = await openBrowser();
    seat = await takeSeat(browser);
    ({ page } = seat);
    visitor = await newVisitor(browser, DESK);
    const order = { collectivity: { insee: carennac.insee }, template: 'causse' };
    const { site } = expectOk(await inPlatform(() => sites(strapi).createSite(order)));
    await signInByForm(page, paul, site);
  });

  afterEach(() => expect(seat.faults).toEqual([]));
  afterAll(() => browser.close());

  test('the checklist says what is missing, and the site is not to be seen', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Mise en ligne' }).click();
    await page
      .getByRole('heading', { name: /^Il manque \d choses avant d’ouvrir Carennac/ })
      .waitFor();
    await picture(page, 'mise-en-ligne-liste');
    await page.getByRole('button', { name: 'Mettre en ligne', disabled: true }).waitFor();
    expect(await statusOf()).toBe(404);
  });

  test('each missing thing leads to where it is written', async () => {
    await complete('Mentions légales', async () => {
      await write('Directeur ou directrice de la publication', 'Solange Bonnafous');
      await write('Délégué ou déléguée à la protection des données', 'Centre de gestion du Lot');
      await picture(page, 'mise-en-ligne-mentions');
    });
    await complete('Adresse de la mairie', async () => {
      await page.getByRole('link', { name: 'Mairie de Carennac' }).click();
      await write('Adresse', 'Place du Prieuré');
      await write('Code postal', '46110');
      await write('Téléphone', '05 65 10 97 01');
    });
    await complete('Horaires d’ouverture', async () => {
      await page.getByRole('link', { name: 'Ajouter' }).first().click();
      await page.locator('main h1').waitFor();
      await page.getByRole('combobox', { name: 'Jour' }).click();
      await page.getByRole('option', { name: 'lundi' }).click();
      await page.getByRole('textbox', { name: 'De', exact: true }).fill('09:00');
      await page.getByRole('textbox', { name: 'À', exact: true }).fill('12:00');
      await page.getByRole('combobox', { name: 'Lieu' }).click();
      await page.getByRole('option', { name: 'Mairie de Carennac' }).click();
      await picture(page, 'mise-en-ligne-horaires');
    });
    await complete('Formulaire de contact', async () => {
      await page.getByRole('link', { name: 'Question générale' }).click();
      await write('Destinataires', 'mairie@carennac.example');
    });
  });

  test('once nothing is missing, the webmaster opens the site, and the public sees it', async () => {
    await page.getByRole('heading', { name: 'Tout est prêt pour ouvrir Carennac' }).waitFor();
    await page.getByRole('button', { name: 'Mettre en ligne' }).click();
    const dialog = page.getByRole('alertdialog');
    await picture(page, 'mise-en-ligne-confirmer');
    await dialog.getByRole('button', { name: 'Mettre en ligne' }).click();
    await page.getByRole('heading', { name: /^Ce site est ouvert au public/ }).waitFor();
    expect(await statusOf()).toBe(200);
  });

  const statusOf = async () => (await visitor.goto(addressOf(carennac)))?.status();

  const write = (field: string, text: string) =>
    page.getByRole('textbox', { name: field, exact: true }).fill(text);

  /** Follows the link of the checklist, writes, saves, and comes back to see it done. */
  async function complete(title: string, fillIn: () => Promise<void>) {
    await page.getByRole('link', { name: `Compléter : ${title}` }).click();
    await fillIn();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est enregistré.').last().waitFor();
    await page.getByRole('button', { name: 'Enregistrer', disabled: true }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Mise en ligne' }).click();
    await page.getByText(`${title} — fait`).waitFor();
  }
});
