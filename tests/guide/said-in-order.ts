import { SaxesParser } from 'saxes';

/**
 * Official elements whose words do not stand in the text of the page, and why.
 * This list is the only exception to « nothing is dropped ».
 */
export const NOT_IN_THE_TEXT: readonly string[] = [
  // What the file says of itself, for catalogues. Its title stands in the heading.
  ...['creator', 'subject', 'description', 'publisher', 'contributor', 'date', 'type'],
  ...['format', 'identifier', 'source', 'language', 'relation', 'coverage', 'rights'],
]
  .map((name) => `dc:${name}`)
  .concat([
    // For whom and by which channel: the address of the page says it.
    'Audience',
    'Canal',
    'Cible',
    // The trail stands above the page, made of the same levels.
    'FilDAriane',
    // Codes: the local counter is shown in their place.
    'PivotLocal',
    // « true » or « false ».
    'FranceConnect',
    // The working title of a guided search, which its link replaces by words for visitors.
    'RechercheGuidee',
  ]);

/** Said in the page, but elsewhere than in the order of the file. */
export const ELSEWHERE_IN_THE_PAGE: readonly string[] = [
  // After the text, in « Dans la même rubrique ».
  ...['Publication/Theme', 'ServiceComplementaire/Theme', 'SousThemePere', 'DossierPere'],
  ...['SousDossierPere', 'RechercheGuideePere', 'FichePrecedente', 'FicheSuivante'],
  // In the attribute of the image, or in its place.
  'TexteDeRemplacement',
];

export interface Texts {
  readonly inOrder: string[];
  readonly elsewhere: string[];
}

/** The texts of an official file, read independently of the tree that is tested. */
export function textsOfXml(xml: string): Texts {
  const texts: Texts = { inOrder: [], elsewhere: [] };
  const path: string[] = [];
  const parser = new SaxesParser();
  let current = '';
  const flush = () => {
    const words = squeezed(current);
    current = '';
    if (words === '' || isWithin(path, NOT_IN_THE_TEXT) || isWorkingTitle(path, words)) return;
    (isWithin(path, ELSEWHERE_IN_THE_PAGE) ? texts.elsewhere : texts.inOrder).push(words);
  };
  parser.on('opentag', ({ name }) => {
    flush();
    path.push(name);
  });
  parser.on('closetag', () => {
    flush();
    path.pop();
  });
  parser.on('text', (words) => (current += words));
  parser.on('cdata', (words) => (current += words));
  parser.write(xml).close();
  return texts;
}

const isWithin = (path: readonly string[], names: readonly string[]): boolean =>
  path.some(
    (name, at) => names.includes(name) || (at === 1 && names.includes(`${path[0]}/${name}`)),
  );

/** « **CNI Mineur-1ère dde » is a note between authors: the page bears a title for visitors. */
const isWorkingTitle = (path: readonly string[], words: string): boolean =>
  path.at(-1) === 'dc:title' && words.startsWith('*');

/** The texts of a page, one for each of its text nodes and alternative texts. */
export function textsOfHtml(html: string): string[] {
  return [...html.matchAll(/<[^>]*?\salt="([^"]*)"[^>]*>|<[^>]*>|([^<]+)/g)]
    .map(([, alternative, words]) => squeezed(decoded(alternative ?? words ?? '')))
    .filter((words) => words !== '');
}

/** White space apart, texts must be the same. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

const decoded = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The first official text that the page does not say after the ones before it. */
export function firstMissing(
  { inOrder, elsewhere }: Texts,
  said: readonly string[],
): string | null {
  let from = 0;
  for (const words of inOrder) {
    const at = said.indexOf(words, from);
    if (at === -1) return words;
    from = at + 1;
  }
  const anywhere = new Set(said);
  return elsewhere.find((words) => !anywhere.has(words)) ?? null;
}
