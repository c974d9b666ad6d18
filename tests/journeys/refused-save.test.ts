import type { Browser, Page } from 'playwright-core';
import { cardaillac, colette, inSite, marc, PASSWORD, type CastSite } from '../cast';
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

const SUBJECT = 'plugin::contact.contact-subject';
const WRONG = 'mairie sans arobase';

/** Its form does not name its side panels. */
const OF_STRAPI = /unique-landmark.*> aside/;

describe('a saving that fails', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac, marc, colette);
    ({ browser, seat, page } = await openAdministration());
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

  test('because the server is down leaves the whole form, and says so', async () => {
    await recipients().fill('mairie.bis@exemple.fr');
    await page.route('**/content-manager/**', (route) => route.abort());
    await save().click();
    await page.getByText('Le serveur ne répond pas').first().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe('mairie.bis@exemple.fr');
    await page.unrouteAll();
    const answered = page.waitForResponse((one) => one.request().method() === 'PUT');
    await save().click();
    expect((await answered).status()).toBe(200);
    expect(await savedRecipients()).toContain('mairie.bis@exemple.fr');
  });

  const saved = () => page.getByText('C’est enregistré').first();

  async function savedRecipients() {
    const rows = await inSite(site, () => strapi.db.query(SUBJECT).findMany());
    return rows.flatMap((row: { recipients: string }) => row.recipients);
  }

  /** Nobody touched the page for half an hour: the server no longer takes its word. */
  async function waitHalfAnHour() {
    // What the page still reads would find the session over before the person saves.
    await seat.settled();
    const cookies = await page.context().cookies();
    const token = cookies.find(({ name }) => name === 'jwtToken');
    if (!token) throw new Error('Marc is not signed in');
    await page.context().addCookies([{ ...token, value: 'outlived' }]);
  }

  /** Nor for two hours: it cannot be renewed either. */
  async function waitTwoHours() {
    await waitHalfAnHour();
    await page.context().clearCookies({ name: 'strapi_admin_refresh' });
  }

  test('after half an hour away is done, and the form shows it as saved', async () => {
    await openSubject();
    await recipients().fill('apres-la-pause@exemple.fr');
    await waitHalfAnHour();
    await save().click();
    await saved().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe('apres-la-pause@exemple.fr');
    expect(await save().isDisabled()).toBe(true);
    expect(await savedRecipients()).toContain('apres-la-pause@exemple.fr');
  });

  test('after half an hour away tells why it is refused, and ends no session', async () => {
    await openSubject();
    await recipients().fill(WRONG);
    await waitHalfAnHour();
    await save().click();
    await page.getByText('n’est pas une adresse').first().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe(WRONG);
    expect(await save().isEnabled()).toBe(true);
  });

  test('once the session is over asks for the password, and is done', async () => {
    await openSubject();
    await recipients().fill('apres-la-reunion@exemple.fr');
    await waitTwoHours();
    await save().click();
    const dialog = page.getByRole('alertdialog', { name: 'Votre session est terminée' });
    const password = dialog.getByLabel('Mot de passe');
    await password.fill('ce-n-est-pas-lui');
    await page.keyboard.press('Enter');
    await dialog.getByText('n’est pas le bon').waitFor();
    expect((await judgeScreen(page)).filter((fault) => !OF_STRAPI.test(fault))).toEqual([]);
    await password.fill(PASSWORD);
    await page.keyboard.press('Enter');
    await saved().waitFor();
    await seat.settled();
    expect(await recipients().inputValue()).toBe('apres-la-reunion@exemple.fr');
    expect(await save().isDisabled()).toBe(true);
    expect(await savedRecipients()).toContain('apres-la-reunion@exemple.fr');
  });

  test('once the session is over and the platform upgraded, its files gone, is done all the same', async () => {
    await openSubject();
    await seat.settled();
    await recipients().fill('apres-la-mise-a-jour@exemple.fr');
    await page.route('**/*.js', (route) => route.fulfill({ status: 404 }));
    await waitTwoHours();
    await save().click();
    await page.getByRole('alertdialog').getByLabel('Mot de passe').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await saved().waitFor();
    await page.unrouteAll();
    expect(await savedRecipients()).toContain('apres-la-mise-a-jour@exemple.fr');
  });

  /** By a page where one signs in that stood open in another tab. */
  async function coletteSignsInBeside() {
    const answer = await page.context().request.post(administration('/login'), {
      data: { email: colette.email, password: PASSWORD, rememberMe: false },
    });
    const { data } = (await answer.json()) as { data: { token: string } };
    const cookies = await page.context().cookies();
    const token = cookies.find(({ name }) => name === 'jwtToken');
    if (!token) throw new Error('Marc is not signed in');
    await page.context().addCookies([{ ...token, value: data.token }]);
  }

  test.each(['over', 'under way'])(
    'while the session is %s and another person signs in beside is done in one’s own name only',
    async (state) => {
      const typed = `au-nom-de-marc-${state.length}@exemple.fr`;
      await openSubject();
      await recipients().fill(typed);
      if (state === 'over') await waitTwoHours();
      await coletteSignsInBeside();
      await save().click();
      const password = page.getByRole('alertdialog').getByLabel('Mot de passe');
      await password.fill(PASSWORD);
      expect(await savedRecipients()).not.toContain(typed);
      await coletteSignsInBeside();
      await page.keyboard.press('Enter');
      await saved().waitFor();
      await seat.settled();
      expect(await savedBy(typed)).toBe(marc.email);
    },
  );

  async function savedBy(recipient: string) {
    const rows = await inSite(site, () =>
      strapi.db.query(SUBJECT).findMany({ populate: ['updatedBy'] }),
    );
    return rows.find(({ recipients }) => recipients.includes(recipient))?.updatedBy.email;
  }

  test('once the session is over leads whoever gives up to the page where one signs in', async () => {
    await openSubject();
    await recipients().fill('tant-pis@exemple.fr');
    await waitTwoHours();
    await save().click();
    await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(await savedRecipients()).not.toContain('tant-pis@exemple.fr');
  });
});
