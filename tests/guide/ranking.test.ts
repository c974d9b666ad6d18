import { web, type PublicRequest } from '#web';
import { platform } from '#platform';
import { sites } from '#sites';
import { cahors, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { entry } from './small-guide';

const INFORMATION = "Fiche d'information";
const QUESTION = 'Fiche Question-réponse';
const OFTEN = 'La miche de seigle cuit au four du village, à côté du moulin.';

/** An entry that leads to others. */
const leadingTo = (id: string, title: string, ...to: string[]) =>
  entry(id, title, INFORMATION).replace(
    '</Texte>',
    `</Texte><VoirAussi>${to.map((one) => `<Fiche ID="${one}">Voir</Fiche>`).join('')}</VoirAussi>`,
  );

beforeAll(async () => {
  await siteOf(cahors);
  await hideGuide();
  await showGuide({
    'F1.xml': entry('F1', 'Qui peut louer le moulin ?', QUESTION, `Moulin ! ${OFTEN}`),
    'F2.xml': entry('F2', 'Coût du moulin', INFORMATION, OFTEN),
    'N3.xml': entry('N3', 'Moulin, four et lavoir', 'Dossier', OFTEN),
    'F4.xml': entry('F4', 'Moulin', 'Recherche guidée', OFTEN),
    'F5.xml': entry('F5', 'Pain de seigle complet (PSC)', INFORMATION, OFTEN),
    'F6.xml': entry('F6', 'Le PSC est-il salé ?', QUESTION, 'PSC, PSC et encore PSC.'),
    'F7.xml': entry('F7', 'Cuire une miche chez soi', INFORMATION),
    'F8.xml': entry('F8', 'Cuire une miche au village', INFORMATION),
    'F9.xml': entry('F9', 'Papiers du meunier : cas de perte', INFORMATION),
    'F10.xml': entry('F10', 'Effets d’un Pacs', INFORMATION, 'Le Pacs unit. Pacs !'),
    'F11.xml': entry('F11', 'Se pacser', INFORMATION),
    'F12.xml': leadingTo('F12', 'Fête du blé', 'F8', 'F5'),
    'F13.xml': leadingTo('F13', 'Fête des battages', 'F8'),
  });
});
afterAll(hideGuide);

/** Identifiers of what programs find, in order. */
async function found(words: string): Promise<string[]> {
  const path = `/api/guide/search?q=${encodeURIComponent(words)}`;
  const { body } = await visit(cahors, path).expect(200);
  return (body as { items: { url: string }[] }).items.map(({ url }) => idIn(url));
}

const idIn = (address: string) => address.slice(address.lastIndexOf('/') + 1);

describe('of what speaks of the same words', () => {
  test('what tells a subject whole comes first, then what tells a part, then a question', async () => {
    expect((await found('moulin')).slice(0, 3)).toEqual(['N3', 'F2', 'F1']);
  });

  test('a step of a questionnaire comes after what it may lead to, whatever its name', async () => {
    expect((await found('moulin')).indexOf('F4')).toBeGreaterThan(2);
  });

  test('what bears them as another name comes before what says them often', async () => {
    expect(await found('psc')).toEqual(['F5', 'F6']);
  });

  test('what more entries lead to comes first, where nothing else tells them apart', async () => {
    expect((await found('cuire miche')).slice(0, 2)).toEqual(['F8', 'F7']);
  });

  test('what is named so in other words comes before what only speaks of them', async () => {
    expect(await found('pacs')).toEqual(['F11', 'F10']);
  });

  test('what is said in the words of everyday is found', async () => {
    expect((await found('papiers perdus'))[0]).toBe('F9');
  });
});

describe.each(['moulin', 'moullin', 'cuire mixhe', 'moulin hippopotame'])('« %s »', (words) => {
  test('is answered in one order by the page, programs and the search of the whole site', async () => {
    const inOrder = await found(words);
    expect(inOrder.length).toBeGreaterThan(0);
    expect(await foundOnPage(words)).toEqual(inOrder);
    expect(await foundInWholeSite(words)).toEqual(inOrder);
  });
});

async function foundOnPage(words: string): Promise<string[]> {
  const { text } = await visit(cahors, `/guide/recherche?q=${encodeURIComponent(words)}`);
  const list = /<ol class="guide-findings">(.*?)<\/ol>/s.exec(text)?.[1] ?? '';
  return [...list.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => idIn(href));
}

async function foundInWholeSite(words: string): Promise<string[]> {
  const part = web(strapi).contributors.search.find(({ kind }) => kind === 'guide');
  const row = await siteOf(cahors);
  const findings = await inSite(row, async () => {
    const site = await sites(strapi).directory.identity(row.key);
    const asker = { site, reader: platform(strapi).reader(), now: new Date() };
    return part?.find(asker as unknown as PublicRequest, { words, first: 0, count: 50 });
  });
  return (findings?.entries ?? []).map(({ href }) => idIn(href));
}
