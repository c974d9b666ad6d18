import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser';
import { cardaillac, enrol, inSite, marc, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { administration, furnishedSiteOf, signInByForm, takeSeat, type Seat } from './stage';

jest.setTimeout(60_000);

const OWN_ENTRY = 'plugin::guide.own-entry';
const TITLE = 'Louer le four banal';

/** Who answers for the site of a village writes an entry of the guide in the content manager. */
describe('an entry that a commune writes itself', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac);
    await enrol(marc, site);
    documentId = await writtenEntry();
    browser = await openBrowser();
    seat = await takeSeat(browser, { timezoneId: 'Europe/Paris' });
    ({ page } = seat);
    await signInByForm(page, marc, site);
    await open(page);
  });

  afterAll(() => browser.close());

  const writtenEntry = () =>
    inSite(site, async () => {
      const data = { title: TITLE, reach: 'site' } as object;
      return (await strapi.documents(OWN_ENTRY).create({ data })).documentId;
    });

  const kept = () => inSite(site, () => strapi.documents(OWN_ENTRY).findOne({ documentId }));

  const open = async (where: Page) => {
    await where.goto(
      administration(`/content-manager/collection-types/${OWN_ENTRY}/${documentId}`),
    );
    await where.getByRole('textbox', { name: 'Titre' }).waitFor();
  };

  const save = (where: Page) => where.getByRole('button', { name: 'Enregistrer', exact: true });
  const saved = (where: Page) => where.getByText('C’est enregistré').first();

  const saveAgain = async () => {
    const answered = page.waitForResponse((one) => one.request().method() === 'PUT');
    await save(page).click();
    expect((await answered).status()).toBe(200);
  };

  const rename = async (title: string) => {
    await page.getByRole('textbox', { name: 'Titre' }).fill(title);
    await saveAgain();
  };

  const dateOf = (label: string) =>
    page.getByRole('group', { name: label }).getByRole('combobox').first();

  test('is found in the screen of the guide, which leads to its form', async () => {
    await page.goto(administration('/plugins/guide'));
    await page.getByText('Brouillon · enregistrée le').waitFor();
    await page.getByRole('link', { name: 'Écrire une fiche' }).press('Enter');
    await page.getByRole('textbox', { name: 'Titre' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: TITLE, exact: true }).press('Enter');
    await page.getByRole('textbox', { name: 'Titre' }).waitFor();
    await seat.settled();
  });

  test('takes the date that is typed when Tab leaves its field, and gives it back', async () => {
    const until = dateOf('Publier jusqu’au');
    await type(until, '01/12/2046');
    expect(await until.evaluate((one) => one.matches(':focus'))).toBe(false);
    expect(await until.getAttribute('aria-expanded')).toBe('false');
    await saveAgain();
    expect(await kept()).toMatchObject({ publishUntil: '2046-11-30T23:00:00.000Z' });
    await seat.settled();
  });

  test('is offered to whom its writer may write for, and to nobody else', async () => {
    await page.getByRole('combobox', { name: 'Pour qui' }).press('Enter');
    const options = page.getByRole('option');
    await page.getByRole('option', { name: 'Ce site' }).waitFor();
    expect(await options.allInnerTexts()).toEqual(['Ce site']);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Territoire').count()).toBe(0);
  });

  test('is told at its dates when they are the wrong way round', async () => {
    await type(dateOf('Publier à partir du'), '01/12/2047');
    await save(page).click();
    await page.getByRole('main').getByText('La fin de publication précède le début').waitFor();
    await type(dateOf('Publier jusqu’au'), '01/12/2048');
    await saveAgain();
    await seat.settled();
  });

  test('says that the public does not see it once its period is over', async () => {
    await type(dateOf('Publier à partir du'), '01/12/2019');
    await type(dateOf('Publier jusqu’au'), '01/12/2020');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('Publié, hors période : le public ne voit plus cette page').waitFor();
    await seat.settled();
  });

  const type = async (field: Locator, date: string) => {
    await field.fill(date);
    await field.press('Tab');
  };

  test('is not overwritten from another window of the same person, who finds both texts', async () => {
    const other = await page.context().newPage();
    await open(other);
    await rename('De la première fenêtre');
    await rename('De la première fenêtre, encore');
    await other.getByRole('textbox', { name: 'Titre' }).fill('De la seconde fenêtre');
    await save(other).click();
    await other
      .getByText('Vous avez enregistré ce contenu depuis une autre page')
      .first()
      .waitFor();
    await other.getByText('De la seconde fenêtre', { exact: true }).waitFor();
    expect(await kept()).toMatchObject({ title: 'De la première fenêtre, encore' });
    await other.getByRole('button', { name: 'Reprendre : Titre' }).click();
    await save(other).click();
    await saved(other).waitFor();
    await other.close();
  });
});
