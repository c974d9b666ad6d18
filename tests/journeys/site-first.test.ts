import type { Browser, Page } from 'playwright-core';
import { cardaillac, enrol, EVERYWHERE, paul, siteOf } from '../cast';
import { judgeScreen } from './judge-screen';
import { administration, openAdministration, signInByForm, type Seat } from './stage';

jest.setTimeout(60_000);

/** Who keeps every site, and works on none in particular. */
describe('a page that says something of one site, opened on the whole platform', () => {
  let browser: Browser;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    await siteOf(cardaillac);
    await enrol(paul, EVERYWHERE);
    ({ browser, seat, page } = await openAdministration());
    await signInByForm(page, paul);
  });

  afterEach(() => expect(seat.faults).toEqual([]));
  afterAll(() => browser.close());

  const search = () =>
    page.getByRole('main').getByRole('textbox', { name: 'Chercher une commune' });

  test.each([
    ['Mise en ligne', '/plugins/launch'],
    ['Horaires d’ouverture', '/plugins/opening-hours'],
  ])('« %s » asks for which site, then opens there', async (title, path) => {
    await page.goto(administration(`${path}?site=0`));
    await page.getByRole('heading', { level: 1, name: 'Pour quel site' }).waitFor();
    await seat.settled();
    expect(await judgeScreen(page)).toEqual([]);
    if (await search().isVisible()) await search().fill('cardaillac');
    const choice = page.getByRole('main').getByRole('button', { name: /^Cardaillac/ });
    await choice.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page
      .getByRole('region', { name: 'Site en cours' })
      .getByText('Cardaillac', { exact: true })
      .waitFor();
    expect(new URL(page.url()).pathname).toBe(`/admin${path}`);
  });
});
