import type { Browser, Page } from 'playwright-core';
import { strapi } from '../harness/booted';
import { expectAccessible } from '../browser/accessibility';
import { addressOf, newVisitor, openBrowser } from '../browser/browser';
import { cardaillac, inPlatform } from '../cast';
import { mailTo } from '../harness/smtp';
import { htmlErrors } from '../html/html-errors';
import { messagesOf, openDesk, type Desk } from './desk';

jest.setTimeout(120_000);

const TEMPLATES = ['causse', 'riviere', 'bastide'] as const;
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
const QUESTION = 'Bonjour,\nla cantine ouvre-t-elle lundi ?';

let browser: Browser;
let desk: Desk;
let serial = 0;

beforeAll(async () => {
  desk = await openDesk();
  browser = await openBrowser();
});

afterAll(() => browser.close());

const somebody = () => `jeanne.vidal-${(serial += 1)}@exemple.fr`;

/** Types as a person does: from field to field, by the keyboard alone. */
async function writeByKeyboard(page: Page, email: string) {
  await chooseByArrows(page, 'École');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Jeanne Vidal');
  await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('05 65 30 00 00');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(QUESTION);
  await page.waitForTimeout(3_100);
}

/** Down the list until the subject is there: a busy machine may miss a key. */
async function chooseByArrows(page: Page, subject: string) {
  const list = page.locator('#champ-objet');
  const chosen = () => list.locator('option:checked').textContent();
  await list.focus();
  for (let press = 0; press < 6 && (await chosen()) !== subject; press += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(subject);
}

const storedFrom = (senderEmail: string) => messagesOf(desk.site, { senderEmail });

test('a citizen writes with the keyboard alone and is told the number of their message', async () => {
  const page = await newVisitor(browser);
  const email = somebody();
  await page.goto(addressOf(cardaillac, '/contact'));
  await writeByKeyboard(page, email);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Envoyer le message');
  await page.keyboard.press('Enter');
  await page.waitForURL(/contact\/merci/);
  const [stored] = await storedFrom(email);
  expect(stored).toMatchObject({ subjectLabel: 'École', text: QUESTION });
  expect(await page.textContent('.tracking-code')).toContain(stored?.trackingCode);
  await expectAccessible(page);
  expect((await mailTo(email)).text).toContain(stored?.trackingCode);
  await page.close();
});

test('back from the thanks, what was typed is there and a second message leaves', async () => {
  const page = await newVisitor(browser);
  const email = somebody();
  await page.goto(addressOf(cardaillac, '/contact'));
  await writeByKeyboard(page, email);
  await page.click('text=Envoyer le message');
  await page.waitForURL(/contact\/merci/);
  await page.goBack();
  expect(await page.inputValue('#champ-message')).toBe(QUESTION);
  await page.fill('#champ-message', 'Et l’étude du soir ?');
  await page.waitForTimeout(3_100);
  await page.click('text=Envoyer le message');
  await page.waitForURL(/contact\/merci/);
  expect((await storedFrom(email)).map(({ text }) => text)).toEqual([
    QUESTION,
    'Et l’étude du soir ?',
  ]);
  await page.close();
});

test.each([true, false])(
  'mistakes are said first, each leads to its field, and nothing typed is lost (script: %p)',
  async (javaScriptEnabled) => {
    const page = await newVisitor(browser, { javaScriptEnabled });
    await page.goto(addressOf(cardaillac, '/contact'));
    await page.fill('#champ-courriel', 'jeanne.vidal');
    await page.fill('#champ-message', QUESTION);
    await page.click('text=Envoyer le message');
    await page.waitForSelector('.form-alert');
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.locator('.form-alert:focus').count()).toBe(1);
    expect(await page.inputValue('#champ-message')).toBe(QUESTION);
    expect(await page.getAttribute('#champ-courriel', 'aria-invalid')).toBe('true');
    await page.click('.form-alert a[href="#champ-courriel"]');
    expect(await page.locator('#champ-courriel:focus').count()).toBe(1);
    if (javaScriptEnabled) await expectAccessible(page);
    await page.close();
  },
);

test('without script, the message is confirmed by one more click', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false });
  const email = somebody();
  await page.goto(addressOf(cardaillac, '/contact'));
  await page.selectOption('#champ-objet', { label: 'École' });
  await page.fill('#champ-nom', 'Jeanne Vidal');
  await page.fill('#champ-courriel', email);
  await page.fill('#champ-message', QUESTION);
  await page.click('text=Envoyer le message');
  await page.waitForSelector('.form-lines');
  expect(await page.textContent('.form-lines')).toContain('la cantine ouvre-t-elle lundi ?');
  await page.click('text=Modifier');
  expect(await page.inputValue('#champ-message')).toBe(QUESTION);
  await page.click('text=Envoyer le message');
  await page.waitForTimeout(1_100);
  await page.click('text=Confirmer l’envoi');
  await page.waitForURL(/contact\/merci/);
  expect(await storedFrom(email)).toMatchObject([{ text: QUESTION }]);
  await page.close();
});

describe.each(TEMPLATES)('in the template %s', (template) => {
  beforeAll(async () => {
    await inPlatform(() =>
      strapi.documents('plugin::sites.site').update({
        documentId: desk.site.documentId,
        data: { template },
      } as never),
    );
  });

  test.each(SCHEMES)('the form holds at every width in the %s scheme', async (colorScheme) => {
    const [width] = WIDTHS;
    const page = await newVisitor(browser, { viewport: { width, height: 800 }, colorScheme });
    await page.goto(addressOf(cardaillac, '/contact'));
    expect(await page.locator(`body.template-${template}`).count()).toBe(1);
    expect(await scrollingSideways(page)).toEqual([]);
    await expectAccessible(page);
    await page.click('text=Envoyer le message');
    await page.waitForSelector('.form-alert');
    expect(await scrollingSideways(page)).toEqual([]);
    await expectAccessible(page);
    expect(htmlErrors(await page.content()).filter((error) => !BROWSER.test(error))).toEqual([]);
    await page.close();
  });
});

/** Widths at which a part of the page lies beside the screen. */
async function scrollingSideways(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of [...WIDTHS].reverse()) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    if (sideways) found.push(width);
  }
  return found;
}

/** What the browser writes its own way in the page that it gives back. */
const BROWSER =
  /^(doctype-style|attribute-boolean-style|attribute-empty-style|no-trailing-whitespace)/;
