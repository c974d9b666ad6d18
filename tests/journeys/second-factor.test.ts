import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { platform } from '#platform';
import { openBrowser } from '../browser/browser';
import { cahors, enrol, EVERYWHERE, PASSWORD, siteOf, type CastPerson } from '../cast';
import { strapi } from '../harness/booted';
import { judgeScreen } from './judge-screen';
import { administration, takeSeat, type Seat } from './stage';

jest.setTimeout(60_000);

const person = (firstname: string, role: CastPerson['role']): CastPerson => ({
  firstname,
  lastname: 'Soulié',
  email: `${firstname.toLowerCase()}.soulie@parvis.test`,
  role,
});

/** Code that an application shows so many steps of thirty seconds from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A refusal that the person reads is told by the browser too; anything else is a fault. */
const REFUSED = /status of 40[03] .*\/(admin\/login|platform\/second-factor)/;
const faultsOf = ({ faults }: Seat) => faults.filter((fault) => !REFUSED.test(fault));

/** Everything by the keyboard: the page where one signs in opens on no field. */
async function typePassword(page: Page, { email }: CastPerson) {
  await page.getByLabel('Adresse de courriel').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
}

const secretShown = async (page: Page) =>
  (await page.locator('code').innerText()).replaceAll(/\s/g, '');

async function answer(page: Page, code: string) {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

const isIn = (page: Page) => page.waitForURL((url) => !url.pathname.includes('/auth/'));

test('somebody turns it on by the menu of their account, and signs in with it', async () => {
  const jules = person('Jules', 'editor');
  await enrol(jules, await siteOf(cahors));
  const seat = await takeSeat(browser);
  const { page } = seat;
  await typePassword(page, jules);
  await isIn(page);
  await seat.settled();
  await page.getByRole('button', { name: /Jules Soulié/ }).click();
  await page.getByRole('menuitem', { name: 'Double authentification' }).click();
  await page.getByLabel('Votre mot de passe').focus();
  await answer(page, 'ce-n-est-pas-lui');
  await page.getByText('Ce n’est pas votre mot de passe.').waitFor();
  expect(await judgeScreen(page)).toEqual([]);
  await page.getByLabel('Votre mot de passe').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('code').waitFor();
  const secret = await secretShown(page);
  expect(await judgeScreen(page)).toEqual([]);
  await page.getByLabel('Code que l’application affiche').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vos dix codes de secours' }).waitFor();
  const codes = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  expect(codes).toHaveLength(10);
  expect(await judgeScreen(page)).toEqual([]);
  await page.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await page.getByText('Il vous reste 10 codes de secours.').waitFor();
  expect(faultsOf(seat)).toEqual([]);

  const elsewhere = await takeSeat(browser, { viewport: { width: 360, height: 740 } });
  await typePassword(elsewhere.page, jules);
  await elsewhere.page.getByRole('dialog', { name: 'Code de votre application' }).waitFor();
  await answer(elsewhere.page, '000000');
  await elsewhere.page.getByText('Ce code n’est pas le bon').waitFor();
  await elsewhere.page.keyboard.press('Escape');
  await elsewhere.page.getByText('Saisissez le code à six chiffres').waitFor();
  await elsewhere.page.getByRole('button', { name: 'Se connecter' }).click();
  await elsewhere.page.getByRole('button', { name: /utiliser un code de secours/ }).click();
  await answer(elsewhere.page, (codes[3] ?? '').toUpperCase());
  await isIn(elsewhere.page);
  await elsewhere.settled();
  expect(faultsOf(elsewhere)).toEqual([]);
});

describe('where the roles of the centre oblige', () => {
  beforeAll(() => void Object.assign(platform(strapi).settings, { secondFactor: 'required' }));
  afterAll(() => void Object.assign(platform(strapi).settings, { secondFactor: 'optional' }));

  test('a webmaster enrols before the first page, and reads the recovery codes', async () => {
    const lison = person('Lison', 'webmaster');
    await enrol(lison, EVERYWHERE);
    const seat = await takeSeat(browser);
    const { page } = seat;
    await typePassword(page, lison);
    const dialog = page.getByRole('dialog', { name: 'Activez la double authentification' });
    await dialog.waitFor();
    await page.goto(administration('/plugins/people'));
    await page.waitForURL(/\/auth\/login/); // nothing else is reachable
    await typePassword(page, lison);
    await page.getByLabel('Code que l’application affiche').focus();
    await answer(page, codeOf(await secretShown(page)));
    await dialog.getByRole('listitem').nth(9).waitFor();
    await dialog.getByRole('button', { name: /^J’ai gardé mes codes/ }).click();
    await isIn(page);
    await seat.settled();
    expect(faultsOf(seat)).toEqual([]);
  });
});
