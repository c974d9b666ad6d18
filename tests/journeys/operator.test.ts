import type { Browser, Page } from 'playwright-core';
import { cardaillac, enrol, EVERYWHERE, helene } from '../cast';
import { mailTo, smtp, until } from '../harness/smtp';
import { picture } from './picture';
import {
  administration,
  furnishedSiteOf,
  openAdministration,
  signInByForm,
  type Seat,
} from './stage';

jest.setTimeout(60_000);

const RECIPIENT = 'fernand.sudres@exemple.fr';

/** Who keeps the platform running; one test follows the other. */
describe('an incident, seen by the operator', () => {
  let browser: Browser;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    await enrol(helene, EVERYWHERE);
    const site = await furnishedSiteOf(cardaillac);
    ({ browser, seat, page } = await openAdministration());
    await signInByForm(page, helene, site);
  });

  afterEach(() => expect(seat.faults).toEqual([]));

  afterAll(async () => {
    smtp.behave({});
    await browser.close();
  });

  test('sees at a glance how the platform is, and what asks for attention', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Exploitation' }).click();
    await page.getByText(/^La plateforme n’a jamais été sauvegardée/).waitFor();
    await picture(page, 'exploitant-exploitation');
  });

  test('finds the mail that was refused, sends it again, and it arrives', async () => {
    smtp.behave({ recipient: () => ({ code: 550, text: 'No such user here' }) });
    await invite(RECIPIENT);
    await page.getByRole('navigation').getByRole('link', { name: 'Courriels' }).click();
    const line = page.getByRole('row').filter({ hasText: RECIPIENT });
    await until('a refusal', async () => {
      await page.goto(administration('/plugins/mails'));
      await seat.settled();
      return (await line.getByText('Refusé', { exact: true }).count()) > 0 || undefined;
    });
    await picture(page, 'exploitant-courriels');
    smtp.behave({});
    await line.getByRole('button', { name: 'Renvoyer' }).click();
    expect((await mailTo(RECIPIENT)).text).toContain('Cardaillac');
  });

  async function invite(email: string) {
    await page.getByRole('navigation').getByRole('link', { name: 'Habilitations' }).click();
    await page.getByRole('button', { name: 'Donner un rôle à quelqu’un' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Adresse de courriel').fill(email);
    await dialog.getByLabel('Prénom').fill('Fernand');
    await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill('Sudres');
    await dialog.getByRole('radio', { name: /^Contribution/ }).click();
    await dialog.getByRole('button', { name: 'Donner ce rôle' }).click();
    await page.getByText('invitation en attente').first().waitFor();
  }
});
