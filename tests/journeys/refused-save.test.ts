import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser';
import { cardaillac, enrol, inSite, marc, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { administration, furnishedSiteOf, signInByForm, takeSeat, type Seat } from './stage';

jest.setTimeout(60_000);

const SUBJECT = 'plugin::contact.contact-subject';
const WRONG = 'mairie sans arobase';

describe('a saving that fails', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac);
    await enrol(marc, site);
    browser = await openBrowser();
    seat = await takeSeat(browser);
    ({ page } = seat);
    await signInByForm(page, marc, site);
    await openSubject();
  });

  afterAll(() => browser.close());

  async function openSubject() {
    const [first] = await inSite(site, () => strapi.db.query(SUBJECT).findMany());
    await page.goto(
      administration(`/content-manager/collection-types/${SUBJECT}/${first.documentId}`),
    );
    await recipients().waitFor();
  }

  const recipients = () => page.getByLabel('Destinataires');
  const save = () => page.getByRole('button', { name: 'Enregistrer', exact: true });

  test('because the server refuses it leaves what was typed, to be corrected where it stands', async () => {
    await recipients().fill(WRONG);
    await save().click();
    await page.getByText('n’est pas une adresse').first().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe(WRONG);
    expect(await recipients().getAttribute('aria-invalid')).toBe('true');
    expect(await save().isEnabled()).toBe(true);
  });

  test('because the network is cut leaves it too, and it is saved afterwards', async () => {
    await recipients().fill('mairie@exemple.fr');
    await page.route('**/content-manager/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await save().click();
    await page.getByRole('status').or(page.getByRole('alert')).first().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe('mairie@exemple.fr');
    await page.unrouteAll();
    await save().click();
    await page.getByText('C’est enregistré').first().waitFor();
  });
});
