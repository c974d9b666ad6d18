import type { Browser, Page, Request } from 'playwright-core';
import { addressOf, newVisitor } from '../browser/browser';
import { enrol, EVERYWHERE, paul } from '../cast';
import { mailTo } from '../harness/smtp';
import { villageByTheRiver } from './phone-photo';
import { inSight } from './in-sight';
import { judgeScreen } from './judge-screen';
import { picture } from './picture';
import { DESK, openAdministration, signInByForm, type Seat } from './stage';

jest.setTimeout(60_000);

const SECRETARY = 'odile.lacam@carennac.example';
const carennac = { insee: '46058', name: 'Carennac', label: 'carennac' };

const SAVES = ['/content-manager/collection-types/', '/sites/opening-hours/'];

const isWriting = (request: Request) =>
  request.method() !== 'GET' && SAVES.some((path) => request.url().includes(path));

/** The webmaster of the centre; one test follows the other. */
describe('from a new site to the public', () => {
  let browser: Browser;
  let seat: Seat;
  let page: Page;
  let visitor: Page;
  const found: string[] = [];

  beforeAll(async () => {
    await enrol(paul, EVERYWHERE);
    ({ browser, seat, page } = await openAdministration());
    visitor = await newVisitor(browser, DESK);
    await signInByForm(page, paul);
  });

  afterEach(() => expect(seat.faults).toEqual([]));
  afterAll(() => browser.close());

  test('finds the commune by a few letters of its name', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Nouveau site' }).click();
    await page.getByLabel('Nom, code postal ou code INSEE').fill('carrenac');
    await page.getByText('Vouliez-vous dire').waitFor();
    await judge();
    await page.getByLabel('Nom, code postal ou code INSEE').fill('carenn');
    await page.getByText('Une commune trouvée').waitFor();
    await picture(page, 'nouveau-site-commune');
    await judge();
    await page.getByRole('button', { name: 'Choisir Carennac, Lot (46058)' }).click();
  });

  test('chooses how the site looks, seeing it before it exists', async () => {
    await page.getByRole('radio', { name: /^Rivière Photographique/ }).click();
    await page.getByRole('radio', { name: 'Vigne' }).click();
    const buffer = await villageByTheRiver();
    const view = { name: 'carennac.jpg', mimeType: 'image/jpeg', buffer };
    await page.getByLabel('Choisir une image').setInputFiles(view);
    await page.getByLabel('Que voit-on sur cette image ?').fill('Carennac au bord de la Dordogne');
    const preview = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await preview.filter({ hasText: 'Carennac' }).waitFor();
    await page.mouse.wheel(0, -2_000);
    await picture(page, 'nouveau-site-apparence');
    await judge();
    await page.getByRole('button', { name: 'Continuer vers les personnes' }).click();
  });

  test('invites the secretary by mail, and makes the site', async () => {
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    await write('Prénom', 'Odile');
    await write('Nom', 'Lacam');
    await write('Adresse de courriel', SECRETARY);
    await page.getByRole('radio', { name: /^Contribution Peut publier les actualités/ }).click();
    await picture(page, 'nouveau-site-personnes');
    await judge();
    await page.getByRole('button', { name: 'Créer le site : Carennac' }).click();
    await page.getByRole('heading', { name: 'Carennac : le site est créé' }).waitFor();
    await picture(page, 'nouveau-site-pret');
    await judge();
    expect((await mailTo(SECRETARY)).text).toContain('Carennac');
  });

  test('the checklist says what is missing, and the site is not to be seen', async () => {
    await page.getByRole('link', { name: 'Page « Mise en ligne »' }).click();
    await page
      .getByRole('heading', { name: /^Il manque \d choses avant d’ouvrir Carennac/ })
      .waitFor();
    await picture(page, 'mise-en-ligne-liste');
    await judge();
    await page.getByRole('button', { name: 'Mettre en ligne', disabled: true }).waitFor();
    expect(await statusOf()).toBe(404);
  });

  test('on a phone too, the field that is missing comes in sight', async () => {
    const list = page.url();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('link', { name: 'Compléter : Données personnelles' }).click();
    expect(await inSight(page.locator('[name=dataProtectionOfficer]:focus'))).toBe(true);
    await page.setViewportSize(DESK.viewport);
    await page.goto(list);
  });

  test('each missing thing leads to where it is written', async () => {
    await complete('Mentions légales', async () => {
      const director = page.locator('[name=publicationDirector]:focus');
      expect(await inSight(director)).toBe(true);
      await director.fill('Solange Bonnafous');
      await write('Délégué ou déléguée à la protection des données', 'Centre de gestion du Lot');
      await picture(page, 'mise-en-ligne-mentions');
    });
    await complete('Adresse de la mairie', async () => {
      await write('Adresse', 'Place du Prieuré');
      await write('Code postal', '46110');
      await write('Téléphone', '05 65 10 97 01');
    });
    await complete('Horaires d’ouverture', async () => {
      const first = page.getByLabel('Lundi, matin : de').and(page.locator(':focus'));
      expect(await inSight(first)).toBe(true);
      await write('Lundi, matin : de', '9h');
      await write('Lundi, matin : à', '12 h');
      await picture(page, 'mise-en-ligne-horaires');
    });
    await complete('Formulaire de contact', async () => {
      await page.locator('[name=recipients]:focus').fill('mairie@carennac.example');
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

  test('none of these screens has a fault', () => {
    expect(found).toEqual([]);
  });

  const judge = async () => void found.push(...(await judgeScreen(page)));

  const statusOf = async () => (await visitor.goto(addressOf(carennac)))?.status();

  const write = (field: string, text: string) =>
    page.getByRole('textbox', { name: field, exact: true }).fill(text);

  /** Follows the link of the checklist, writes, saves, and comes back to see it done. */
  async function complete(title: string, fillIn: () => Promise<void>) {
    await page.getByRole('link', { name: `Compléter : ${title}` }).click();
    await fillIn();
    await Promise.all([
      page.waitForResponse((answer) => isWriting(answer.request()) && answer.ok()),
      page.getByRole('button', { name: /^Enregistrer/ }).click(),
    ]);
    await page
      .getByText(/^(C’est enregistré|Les horaires sont enregistrés)\.$/)
      .last()
      .waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Mise en ligne' }).click();
    await page.getByText(`${title} — fait`).waitFor();
  }
});
