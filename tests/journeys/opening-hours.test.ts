import type { Browser, Page } from 'playwright-core';
import { addressOf, newVisitor } from '../browser/browser';
import { cardaillac, ines, inSite, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { inSight } from './in-sight';
import { judgeScreen } from './judge-screen';
import {
  administration,
  DESK,
  furnishedSiteOf,
  openAdministration,
  signInByForm,
  type Seat,
} from './stage';

jest.setTimeout(60_000);

const NEXT_YEAR = new Date().getFullYear() + 1;

/** Who keeps the site of a village, at the keyboard; one test follows the other. */
describe('the opening hours of a town hall', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac, ines);
    ({ browser, seat, page } = await openAdministration());
    await signInByForm(page, ines, site);
  });

  afterAll(() => browser.close());

  const day = (name: string) => page.getByRole('group', { name, exact: true });
  const time = (name: string) => page.getByRole('textbox', { name, exact: true });
  const closedOn = (name: string) => day(name).getByRole('checkbox', { name: 'Fermé' });
  const save = () => page.getByRole('button', { name: 'Enregistrer les horaires' });

  test('are one page, also for whoever looks for the list of slots', async () => {
    await page.goto(administration('/content-manager/collection-types/plugin::sites.opening-slot'));
    await page.getByRole('heading', { level: 1, name: 'Horaires d’ouverture' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Mairie de Cardaillac' }).waitFor();
    await seat.settled();
    expect(await judgeScreen(page)).toEqual([]);
  });

  test('are typed as one likes, from key to key', async () => {
    if (await closedOn('Lundi').isChecked()) await closedOn('Lundi').press('Space');
    if (!(await closedOn('Mercredi').isChecked())) await closedOn('Mercredi').press('Space');
    await time('Lundi, matin : de').fill('9h');
    await page.keyboard.press('Tab');
    await page.keyboard.type('midi');
    await page.keyboard.press('Tab');
    expect(await time('Lundi, matin : de').inputValue()).toBe('9\u202fh');
    expect(await time('Lundi, matin : à').inputValue()).toBe('12\u202fh');
    await time('Lundi, après-midi : de').fill('14 h');
    await time('Lundi, après-midi : à').fill('1730');
  });

  test('are copied from one day to others', async () => {
    await day('Lundi').getByRole('button', { name: 'Copier ce jour : Lundi' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Copier lundi sur…' });
    const working = dialog.getByRole('checkbox', { name: /^Du lundi au vendredi, sauf mercredi/ });
    await working.press('Space');
    expect(await judgeScreen(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Copier', exact: true }).press('Enter');
    expect(await time('Vendredi, après-midi : à').inputValue()).toBe('17\u202fh\u202f30');
    expect(await closedOn('Mercredi').isChecked()).toBe(true);
  });

  test('that cannot be read are told beside the line, with an example, until corrected', async () => {
    await time('Mardi, matin : de').fill('25h');
    await page.keyboard.press('Tab');
    await day('Mardi')
      .getByText(/25h.*n’est pas une heure/)
      .waitFor();
    await time('Mardi, matin : de').fill('9hh');
    await save().press('Enter');
    const told = day('Mardi').getByText(/9hh.*n’est pas une heure\. Écrivez par exemple 9.h/);
    await told.waitFor();
    expect(await time('Mardi, matin : de').evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await inSight(time('Mardi, matin : de'))).toBe(true);
    expect(await inSight(told)).toBe(true);
    expect(await inSight(page.getByRole('region', { name: 'Site en cours' }))).toBe(true);
    expect(await judgeScreen(page)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('11h');
    await told.waitFor({ state: 'detached' });
    await time('Mardi, après-midi : de').fill('11h30');
    await save().press('Enter');
    await day('Mardi')
      .getByText(/cet horaire en chevauche un autre/)
      .waitFor();
    await time('Mardi, après-midi : de').fill('13h30');
    await day('Mardi')
      .getByText(/chevauche/)
      .waitFor({ state: 'detached' });
  });

  test('are kept with the closings to come, and the public reads both', async () => {
    await page.getByRole('button', { name: 'Ajouter une fermeture' }).press('Enter');
    const closing = page.getByRole('group', { name: /^Fermeture \d+$/ }).last();
    await closing.getByLabel('Du', { exact: true }).fill(`${NEXT_YEAR}-08-03`);
    await closing.getByLabel('Au (inclus)').fill(`${NEXT_YEAR}-08-14`);
    await closing.getByLabel('Raison (facultatif)').fill('congés d’été');
    await save().press('Enter');
    await page.getByText('Les horaires sont enregistrés.').last().waitFor();
    await seat.settled();
    expect(await judgeScreen(page)).toEqual([]);
    const slots = await inSite(site, () =>
      strapi.documents('plugin::sites.opening-slot').findMany({ sort: ['weekday', 'opens'] }),
    );
    const tuesday = slots.filter(({ weekday }) => weekday === 2);
    expect(tuesday).toMatchObject([
      { opens: '11:00', closes: '12:00' },
      { opens: '13:30', closes: '17:30' },
    ]);
    expect(slots.some(({ weekday }) => weekday === 3)).toBe(false);
    const visitor = await newVisitor(browser, DESK);
    await visitor.goto(addressOf(cardaillac, '/contact'));
    const hours = await visitor.locator('body').innerText();
    expect(hours.replaceAll(/\s/g, ' ')).toContain('9 h – 12 h et 14 h – 17 h 30');
  });

  test('that a colleague changed meanwhile are not lost unknowingly', async () => {
    await inSite(site, async () => {
      const office = await strapi.documents('plugin::sites.office').findFirst();
      const data = { weekday: 7, opens: '10h', closes: '11h', office: office?.documentId };
      await strapi.documents('plugin::sites.opening-slot').create({ data: data as object });
    });
    await time('Lundi, matin : de').fill('8h45');
    await save().press('Enter');
    const told = page.getByRole('alert').filter({ hasText: 'Quelqu’un d’autre a changé' });
    await told.waitFor();
    expect(await judgeScreen(page)).toEqual([]);
    await told.getByRole('button', { name: 'Enregistrer les miens quand même' }).press('Enter');
    await told.waitFor({ state: 'detached' });
    await seat.settled();
    const sunday = await inSite(site, () =>
      strapi.documents('plugin::sites.opening-slot').count({ filters: { weekday: 7 } }),
    );
    expect(sunday).toBe(0);
  });

  test('leave no fault behind', () => {
    const refused = /status of 40[09] .*\/sites\/opening-hours/;
    expect(seat.faults.filter((fault) => !refused.test(fault))).toEqual([]);
  });
});
