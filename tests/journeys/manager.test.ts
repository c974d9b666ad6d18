import type { Browser, Page } from 'playwright-core';
import { cardaillac, colette, ines, inSite, marc, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { mailTo } from '../harness/smtp';
import { picture } from './picture';
import {
  administration,
  furnishedSiteOf,
  openAdministration,
  signInByForm,
  type Seat,
} from './stage';

jest.setTimeout(60_000);

const NEWS = 'plugin::news.news-item';

const NEWCOMER = 'paulette.marty@exemple.fr';

/** Who answers for the site of a village; one test follows the other. */
describe('a morning of the site manager', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac, marc, ines, colette);
    ({ browser, seat, page } = await openAdministration());
  });

  afterEach(() => expect(seat.faults).toEqual([]));
  afterAll(() => browser.close());

  const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

  test('sees what waits first of all', async () => {
    await signInByForm(page, marc);
    await page.getByText('Ce qui vous attend sur Cardaillac').waitFor();
    await page.getByRole('link', { name: 'Lire les messages' }).waitFor();
    await picture(page, 'responsable-accueil');
  });

  test('gives a role to somebody new, who is invited by mail', async () => {
    await menu('Habilitations');
    await page.getByRole('heading', { name: 'Les personnes' }).waitFor();
    await picture(page, 'responsable-personnes');
    await page.getByRole('button', { name: 'Donner un rôle à quelqu’un' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Adresse de courriel').fill(NEWCOMER);
    await dialog.getByLabel('Prénom').fill('Paulette');
    await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill('Marty');
    await dialog.getByRole('radio', { name: /^Contribution/ }).click();
    await picture(page, 'responsable-donner-un-role');
    await dialog.getByRole('button', { name: 'Donner ce rôle' }).click();
    await page.getByText('invitation en attente').waitFor();
    expect((await mailTo(NEWCOMER)).text).toContain('Cardaillac');
  });

  test('looks at the page that an item will be, beside its form', async () => {
    const [{ documentId, title }] = await inSite(site, () => strapi.db.query(NEWS).findMany());
    await page.goto(administration(`/content-manager/collection-types/${NEWS}/${documentId}`));
    await page.getByRole('button', { name: 'Voir la page' }).click();
    const frame = page.getByRole('dialog', { name: 'Aperçu' }).frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: 'Fermer l’aperçu' }).click();
  });

  test('reads in the journal who did what', async () => {
    await menu('Journal');
    const line = page.getByRole('row').filter({ hasText: 'Marc Delmas' }).first();
    await line.getByText('a donné un rôle').waitFor();
    await picture(page, 'responsable-journal');
  });
});
