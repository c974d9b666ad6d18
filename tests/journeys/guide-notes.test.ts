import { guideExamples } from '#guide';
import type { Browser, Page } from 'playwright-core';
import { addressOf, newVisitor } from '../browser/browser';
import { cardaillac, inSite, marc, type CastSite } from '../cast';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { strapi } from '../harness/booted';
import { judgeScreen } from './judge-screen';
import { picture, pictureOnPhone } from './picture';
import {
  administration,
  DESK,
  furnishedSiteOf,
  openAdministration,
  signInByForm,
  type Seat,
} from './stage';

jest.setTimeout(60_000);

const ENTRY = 'Allumer le four';
const ENTRY_PATH = '/guide/particuliers/F90001';
const NOTE = 'Le four de Cardaillac se réserve à la mairie, le mardi.';
const PERIOD_END = `${new Date().getFullYear() + 1}-12-31`;

/** The same guide, once its authors have written one sentence otherwise. */
const rewritten = () =>
  Object.fromEntries(
    Object.entries(guideExamples).map(([file, xml]) => [
      file,
      xml.replace('Du chêne sec.', 'Du chêne ou du frêne, bien sec.'),
    ]),
  );

interface Shown {
  scrollIntoView(where: { block: 'center' }): void;
}

const inTheMiddle = (one: unknown) => (one as Shown).scrollIntoView({ block: 'center' });

/** Who answers for the site of a village, at the keyboard; one test follows the other. */
describe('what a commune adds to an entry of the national guide', () => {
  let browser: Browser;
  let site: CastSite;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    site = await furnishedSiteOf(cardaillac, marc);
    await showGuide(guideExamples);
    ({ browser, seat, page } = await openAdministration());
    await signInByForm(page, marc, site);
  });

  afterAll(async () => {
    await browser.close();
    await hideGuide();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const menu = () =>
    page.getByRole('navigation').getByRole('link', { name: 'Guide des démarches' });
  const judged = async () => {
    await seat.settled();
    expect(await judgeScreen(page)).toEqual([]);
  };
  const readByVisitors = async () => {
    const visitor = await newVisitor(browser, DESK);
    await visitor.goto(addressOf(cardaillac, ENTRY_PATH));
    const text = await visitor.getByRole('main').innerText();
    await visitor.context().close();
    return text;
  };

  test('begins with a few words of the title of the entry', async () => {
    await menu().click();
    await page.getByRole('heading', { level: 1, name: 'Guide des démarches' }).waitFor();
    await page.getByLabel('Chercher une fiche').fill('four');
    const found = page.getByRole('list', { name: 'Fiches trouvées' });
    await found.getByRole('link', { name: ENTRY, exact: true }).waitFor();
    await judged();
    await picture(page, 'guide-chercher');
    await found.getByRole('link', { name: ENTRY, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: ENTRY }).waitFor();
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: ENTRY }).waitFor();
    await judged();
    await picture(page, 'guide-fiche');
  });

  test('is refused while it says nothing, and the field tells', async () => {
    await button('Ajouter une note ici : La cuisson').press('Enter');
    const text = page.getByRole('textbox', { name: 'Texte de la note' });
    await text.waitFor();
    await button('Enregistrer la note').press('Enter');
    const told = page.getByText('Écrivez la note avant de l’enregistrer.');
    await told.waitFor();
    expect(await text.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.type(NOTE);
    await told.waitFor({ state: 'detached' });
  });

  test('is not lost when another note is asked for', async () => {
    await button('Ajouter une note ici : Toute la fiche').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Terminez d’abord' }).waitFor();
    await page.getByText(NOTE).waitFor();
    await page.getByLabel('Titre (facultatif)').fill('À Cardaillac');
    await page.getByText('Terminez d’abord').waitFor({ state: 'detached' });
  });

  test('is a note that visitors read beside its chapter', async () => {
    await page.getByRole('checkbox', { name: /^Montrer pendant une période/ }).press('Space');
    await button('Enregistrer la note').press('Enter');
    await page.getByText('Indiquez au moins une date, ou décochez la période.').waitFor();
    await page.getByLabel('Au (inclus)').fill(PERIOD_END);
    await judged();
    await page.getByRole('textbox', { name: 'Texte de la note' }).evaluate(inTheMiddle);
    await picture(page, 'guide-ecrire-une-note');
    await button('Enregistrer la note').dblclick();
    const card = page.getByRole('group', { name: 'Note : La cuisson' });
    await card.getByText(NOTE).waitFor();
    await page.frameLocator('iframe').getByText(NOTE).waitFor();
    await judged();
    await picture(page, 'guide-note-enregistree');
    await pictureOnPhone(page, 'guide-telephone');
    expect(await readByVisitors()).toContain(NOTE);
  });

  test('is not lost when a colleague saved meanwhile, whose words are read beside it', async () => {
    await button('Modifier la note : À Cardaillac').press('Enter');
    await page.getByLabel('Titre (facultatif)').fill('À la mairie');
    await inSite(site, async () => {
      const notes = strapi.documents('plugin::guide.local-note');
      const [note] = await notes.findMany({ filters: { title: 'À Cardaillac' } });
      const data = { title: 'Au moulin' } as object;
      await notes.update({ documentId: note?.documentId ?? '', data });
    });
    await button('Enregistrer la note').press('Enter');
    const told = page.getByRole('alert').filter({ hasText: 'a été enregistré' });
    await told.waitFor();
    await judged();
    const opened = page.waitForEvent('popup');
    await told.getByRole('link', { name: 'Voir la version enregistrée' }).press('Enter');
    const theirs = await opened;
    await theirs.getByLabel('Titre (facultatif)').waitFor();
    expect(await theirs.getByLabel('Titre (facultatif)').inputValue()).toBe('Au moulin');
    await theirs.close();
    expect(await page.getByLabel('Titre (facultatif)').inputValue()).toBe('À la mairie');
    await told.getByRole('button', { name: 'Enregistrer la mienne à la place' }).press('Enter');
    await page
      .getByRole('group', { name: 'Note : La cuisson' })
      .getByText('À la mairie', { exact: true })
      .waitFor();
  });

  test('is not lost when it was deleted meanwhile, and may be saved as a new one', async () => {
    await button('Modifier la note : À la mairie').press('Enter');
    await page.getByLabel('Titre (facultatif)').fill('À la mairie'.padEnd(300, '.'));
    await inSite(site, async () => {
      const notes = strapi.documents('plugin::guide.local-note');
      const [note] = await notes.findMany({ filters: { title: 'À la mairie' } });
      await notes.delete({ documentId: note?.documentId ?? '' });
    });
    await button('Enregistrer la note').press('Enter');
    const told = page.getByRole('alert').filter({ hasText: 'Ce texte a été supprimé' });
    await told.waitFor();
    await judged();
    await told.getByRole('button', { name: 'L’enregistrer comme un nouveau texte' }).press('Enter');
    await page.getByText('Limitez le titre à 160 caractères.').waitFor();
    await page.getByLabel('Titre (facultatif)').fill('À la mairie');
    await button('Enregistrer la note').press('Enter');
    const card = page.getByRole('group', { name: 'Note : La cuisson' });
    await card.getByText('À la mairie', { exact: true }).waitFor();
    expect(await card.count()).toBe(1);
  });

  test('is a link of its own in the place of a service', async () => {
    await button('Remplacer par un lien de votre site : Demande de cuisson').press('Enter');
    await page.getByRole('textbox', { name: 'Nom du lien' }).fill('Réserver le four');
    await page.getByRole('textbox', { name: 'Adresse' }).fill('contact');
    await button('Enregistrer').press('Enter');
    const told = page.getByText(/Indiquez une page du site/);
    await told.waitFor();
    await judged();
    await page.getByRole('textbox', { name: 'Adresse' }).fill('/contact');
    await told.waitFor({ state: 'detached' });
    await picture(page, 'guide-remplacer-un-service');
    await button('Enregistrer').press('Enter');
    await page.getByText('Remplacé par').waitFor();
    await page.frameLocator('iframe').getByRole('link', { name: 'Réserver le four' }).waitFor();
    expect(await readByVisitors()).toContain('Réserver le four');
  });

  test('is read again once the entry has changed, with the words that changed', async () => {
    await showGuide(rewritten());
    await menu().click();
    await page.getByText('La fiche a changé depuis votre lecture').waitFor();
    await judged();
    await picture(page, 'guide-a-relire');
    await page.getByRole('link', { name: `Voir ce qui a changé : ${ENTRY}` }).press('Enter');
    await page.locator('ins', { hasText: 'bien' }).waitFor();
    await judged();
    await picture(page, 'guide-ce-qui-a-change');
    await button('J’ai relu, la note reste juste').press('Enter');
    await page.getByRole('heading', { name: 'Les notes de votre site' }).waitFor();
    expect(await page.getByText('La fiche a changé depuis votre lecture').count()).toBe(0);
  });

  test('goes when it is no longer wanted', async () => {
    await menu().click();
    await page.getByRole('main').getByRole('link', { name: ENTRY }).first().press('Enter');
    await button('Supprimer la note : À la mairie').press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer la note' }).click();
    await page.getByText('La note est supprimée.').first().waitFor();
    await button('Remettre le service officiel : Demande de cuisson').press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Remettre le service officiel' })
      .click();
    await page.getByText('Affiché tel que').first().waitFor();
    expect(await readByVisitors()).not.toContain(NOTE);
  });

  test('says of an entry that left the guide that it left, and blames no server', async () => {
    await page.goto(administration('/plugins/guide/particuliers/F90999'));
    await page.getByText('Cette fiche n’est pas dans le guide').waitFor();
    expect(await page.getByText('Le serveur ne répond pas').count()).toBe(0);
  });

  test('leaves no fault behind', () => {
    const refused = /status of 40[049] .*\/guide\/(services|notes|entries)/;
    expect(seat.faults.filter((fault) => !refused.test(fault))).toEqual([]);
  });
});
