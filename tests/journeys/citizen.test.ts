import type { Browser, Page } from 'playwright-core';
import { addressOf, newVisitor, openBrowser } from '../browser/browser';
import { cardaillac, enrol, ines } from '../cast';
import { mailsTo, until } from '../harness/smtp';
import { picture } from './picture';
import { DESK, furnishedSiteOf, signInByForm, takeSeat, type Seat } from './stage';

jest.setTimeout(60_000);

const QUESTION = 'Bonjour,\nla cantine ouvre-t-elle lundi ?';
const ANSWER = 'Bonjour,\nOui, dès lundi midi. Pensez à réserver avant vendredi.';

/** Faster, and the form takes the visitor for a machine. */
const TYPING_MS = 3_100;
const READING_AGAIN_MS = 1_100;

let browser: Browser;
let secretary: Seat;

beforeAll(async () => {
  await enrol(ines, await furnishedSiteOf(cardaillac));
  browser = await openBrowser();
  secretary = await takeSeat(browser);
  await signInByForm(secretary.page, ines);
});

afterEach(() => expect(secretary.faults).toEqual([]));
afterAll(() => browser.close());

/** Writes on the contact page, and reads the number of the message. */
async function write(visitor: Page, name: string, email: string, script: boolean) {
  await visitor.goto(addressOf(cardaillac, '/contact'));
  await visitor.getByLabel('Objet').selectOption('École et cantine');
  await visitor.getByLabel('Votre nom').fill(name);
  await visitor.getByLabel('Votre adresse de courriel').fill(email);
  await visitor.getByLabel('Votre message').fill(QUESTION);
  await visitor.waitForTimeout(TYPING_MS);
  await picture(visitor, 'messages-formulaire');
  await visitor.getByRole('button', { name: 'Envoyer le message' }).click();
  if (!script) await confirm(visitor);
  await visitor.waitForURL(/\/contact\/merci/);
  await picture(visitor, 'messages-merci');
  return (await visitor.locator('.tracking-code').textContent()) ?? '';
}

async function confirm(visitor: Page) {
  await visitor.getByText('Confirmer l’envoi').waitFor();
  await visitor.waitForTimeout(READING_AGAIN_MS);
  await visitor.getByRole('button', { name: 'Confirmer l’envoi' }).click();
}

const mailTelling = (email: string, text: string) =>
  until(`a mail to ${email} that says « ${text} »`, () =>
    mailsTo(email).find((mail) => mail.text.includes(text)),
  );

test.each([
  ['with', 'Jeanne Vidal', 'jeanne.vidal@exemple.fr', true],
  ['without', 'Aimé Fabre', 'aime.fabre@exemple.fr', false],
])(
  'a citizen writes %s JavaScript; the secretary finds it, answers by mail, and closes',
  async (_, name, email, script) => {
    const visitor = await newVisitor(browser, { ...DESK, javaScriptEnabled: script });
    const number = await write(visitor, name, email, script);
    await mailTelling(email, number);

    const { page } = secretary;
    await page.getByRole('navigation').getByRole('link', { name: 'Messages' }).click();
    await page.getByText(number).waitFor();
    await picture(page, 'messages-liste');
    await page.getByRole('link', { name }).click();
    await page.getByText('la cantine ouvre-t-elle lundi ?').waitFor();
    await page.getByLabel('Votre réponse').fill(ANSWER);
    await picture(page, 'messages-reponse');
    await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await page.getByText('La réponse part par courriel.').waitFor();
    await mailTelling(email, 'dès lundi midi');

    await page.getByLabel('Motif (facultatif)').fill('Réglé par courriel');
    await page.getByRole('button', { name: 'Clore l’échange' }).click();
    await page.getByText(/^Clos le .* par Inès Roques/).waitFor();
    await picture(page, 'messages-clos');
    await visitor.context().close();
  },
);
