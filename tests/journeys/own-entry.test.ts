import type { Browser, Page } from 'playwright-core';
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

  const dateOf = (label: string) =>
    page.getByRole('group', { name: label }).getByRole('combobox').first();

  test('takes the date that is typed when Tab leaves its field, and gives it back', async () => {
    const until = dateOf('Publier jusqu’au');
    await until.focus();
    await page.keyboard.type('01/12/2046');
    await page.keyboard.press('Tab');
    expect(await until.evaluate((one) => one.matches(':focus'))).toBe(false);
    expect(await until.getAttribute('aria-expanded')).toBe('false');
    await save(page).press('Enter');
    await saved(page).waitFor();
    expect(await kept()).toMatchObject({ publishUntil: '2046-11-30T23:00:00.000Z' });
  });

  test('is not overwritten from another window of the same person, who finds both texts', async () => {
    const other = await page.context().newPage();
    await open(other);
    await rename(page, 'De la première fenêtre');
    await rename(page, 'De la première fenêtre, encore');
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

  const rename = async (where: Page, title: string) => {
    await where.getByRole('textbox', { name: 'Titre' }).fill(title);
    const answered = where.waitForResponse((one) => one.request().method() === 'PUT');
    await save(where).click();
    expect((await answered).status()).toBe(200);
  };
});
