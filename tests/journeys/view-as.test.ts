import type { Browser, Page } from 'playwright-core';
import { platform } from '#platform';
import { cardaillac, colette, enrol, EVERYWHERE, helene, inSite, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { judgeScreen } from './judge-screen';
import {
  administration,
  furnishedSiteOf,
  openAdministration,
  signInByForm,
  type Seat,
} from './stage';

jest.setTimeout(60_000);

/** A platform administrator whom the secretary of Cardaillac calls; one test follows the other. */
describe('seeing a site as its secretary', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  const banner = () => page.getByRole('region', { name: 'Vue en cours' });

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac);
    await enrol(helene, EVERYWHERE);
    await enrol(colette, site);
    ({ browser, seat, page } = await openAdministration());
    await signInByForm(page, helene, site);
  });

  afterAll(() => browser.close());

  test('begins at « Habilitations », on her own home', async () => {
    await page.goto(administration('/plugins/people'));
    await page.getByRole('button', { name: 'Voir comme Colette Bessières' }).press('Enter');
    await banner().getByText('Vous voyez le site comme Colette Bessières.').waitFor();
    await page.getByRole('heading', { name: 'Bonjour Colette' }).waitFor();
    await seat.settled();
    expect(await judgeScreen(page)).toEqual([]);
  });

  test('shows her menu, and leads her nowhere else', async () => {
    await page.goto(administration('/plugins/people'));
    await page.getByRole('heading', { name: 'Bonjour Colette' }).waitFor();
    await expect(banner().count()).resolves.toBe(1);
    expect(seat.faults).toEqual([]);
  });

  test('lets nothing be published, and says why', async () => {
    await page.goto(administration('/plugins/desk/news/new'));
    await page.getByLabel('Titre').first().fill('Écrit à sa place');
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.getByRole('button', { name: 'Publier le titre seul' }).click();
    await page.getByText(/Colette Bessières\s: rien ne peut y être changé/).waitFor();
    const written = await inSite(site, () =>
      strapi.db.query('plugin::news.news-item').count({ where: { title: 'Écrit à sa place' } }),
    );
    expect(written).toBe(0);
  });

  test('ends in one click, back where it began; the journal names the real person', async () => {
    await banner().getByRole('button', { name: 'Quitter' }).click();
    await page.getByRole('button', { name: 'Voir comme Colette Bessières' }).waitFor();
    await expect(banner().count()).resolves.toBe(0);
    const [last, first] = await inSite(site, () =>
      platform(strapi).journal.entries({ subject: 'plugin::sites.membership', limit: 2 }),
    );
    expect([first, last]).toMatchObject([
      { action: 'viewing-began', label: 'Colette Bessières', actor: { name: 'Hélène Cassan' } },
      { action: 'viewing-ended', label: 'Colette Bessières', actor: { name: 'Hélène Cassan' } },
    ]);
  });
});
