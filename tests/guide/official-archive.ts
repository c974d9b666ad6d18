import { zipOf } from './zip-of';

/**
 * Archives of our own writing made as those of format 3.5 are: a folder, entries, nodes and
 * resources, and the indexes that stand beside them. Nothing in them is a text of the DILA.
 */

/** As the files name an audience: `Particuliers`. */
type Named = 'Particuliers' | 'Professionnels' | 'Associations';

export interface Page {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly audience: Named;
  /** Above it, its own home and itself excepted. */
  readonly trail?: readonly (readonly [id: string, title: string])[];
  readonly content?: string;
  readonly date?: string;
}

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const XSI =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="../Schemas/3.5/Publication.xsd"';

const OFFICIAL: Readonly<Record<Named, string>> = {
  Particuliers: 'https://www.service-public.gouv.fr/particuliers/vosdroits',
  Professionnels: 'https://entreprendre.service-public.gouv.fr/vosdroits',
  Associations: 'https://www.service-public.gouv.fr/associations/vosdroits',
};

/** A publication, or a complementary service where its identifier begins with R. */
export function pageXml(page: Page): string {
  const { id, type, title, audience, trail = [], content = '', date = '2026-08-01' } = page;
  const root = id.startsWith('R') ? 'ServiceComplementaire' : 'Publication';
  const levels = [[audience, `Accueil ${audience}`] as const, ...trail, [id, title] as const];
  const above = levels.map(([at, words]) => `<Niveau ID="${at}">${words}</Niveau>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${DC} ${XSI} ID="${id}" type="${type}" spUrl="${OFFICIAL[audience]}/${id}"><dc:title>${title}</dc:title><dc:creator>Nous</dc:creator><dc:description>${title}, en bref.</dc:description><dc:date>modified ${date}</dc:date><dc:type>${type}</dc:type><dc:identifier>${id}</dc:identifier><dc:language>Fr</dc:language><dc:coverage>France entière</dc:coverage><SurTitre>${type}</SurTitre><Audience>${audience}</Audience><Canal>www.service-public.fr</Canal><FilDAriane>${above}</FilDAriane>${content}</${root}>`;
}

export const text = (...paragraphs: readonly string[]): string =>
  `<Texte>${paragraphs.map((one) => `<Paragraphe>${one}</Paragraphe>`).join('')}</Texte>`;

export const link = (id: string, audience: Named, words: string): string =>
  `<LienInterne LienPublication="${id}" type="Fiche d'information" audience="${audience}">${words}</LienInterne>`;

/** Where entries went, as the index of the archive says it. */
export interface Moves {
  readonly entries?: readonly (readonly [from: string, to: string, audience: Named])[];
  readonly pages?: readonly (readonly [from: string, url: string])[];
  /** News that moved: they are no part of the guide. */
  readonly news?: readonly (readonly [from: string, to: string])[];
}

export interface Archive {
  readonly audience: Named;
  readonly madeOn: string;
  readonly pages: readonly Page[];
  readonly moves?: Moves;
}

/** The zip, in a folder, indexes first as often as last. */
export const officialZip = (archive: Archive): Buffer =>
  zipOf(
    Object.fromEntries(
      Object.entries({ ...indexesOf(archive), ...filesOf(archive) }).map(([name, xml]) => [
        `vosdroits-latest/${name}`,
        xml,
      ]),
    ),
  );

const filesOf = ({ pages }: Archive): Record<string, string> =>
  Object.fromEntries(pages.map((page) => [`${page.id}.xml`, pageXml(page)]));

function indexesOf({ audience, madeOn, pages, moves = {} }: Archive): Record<string, string> {
  const index = (root: string, inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${root} ${DC}><dc:date>modified ${madeOn}</dc:date><Audience>${audience}</Audience>${inside}</${root}>`;
  const items = (name: string, of: readonly Page[], attributes = '') =>
    of
      .map(
        ({ id, type, title }) =>
          `<${name} type="${type}" ID="${id}"${attributes}><Titre>${title}</Titre></${name}>`,
      )
      .join('');
  const isService = ({ id }: Page) => id.startsWith('R');
  const dated = ` dateDeModification="${madeOn}T06:00:00" fichier="true"`;
  const list = (id: string, title: string, inside: string) =>
    pageXml({ id, type: `Liste - ${title}`, title, audience, content: inside, date: madeOn });
  return {
    'arborescence.xml': index('Arborescence', items('ItemArbo', pages, dated)),
    'menu.xml': index(
      'Menu',
      items(
        'ItemMenu',
        pages.filter(({ id }) => id.startsWith('N')),
      ),
    ),
    'idxDateModifImp.xml': index(
      'DatesModImp',
      items('Item', pages, ` dateDerniereModificationImportante="${madeOn}T06:00:00"`),
    ),
    'servicesEnLigne.xml': index('RessourcesEnLigne', items('Ressource', pages.filter(isService))),
    'centresDeContact.xml': index(
      'CentresDeContact',
      '<Contact ID="R99"><Titre>Ici</Titre></Contact>',
    ),
    'redirections.xml': index('Redirections', redirectionsOf(moves, madeOn)),
    'accueil.xml': list(audience, 'Accueil', '<Groupe type="une"><Titre>À la une</Titre></Groupe>'),
    'questionsReponses.xml': list('questionsReponses', 'Question-réponse', ''),
    'commentFaireSi.xml': list('commentFaireSi', 'Comment faire si', ''),
    'actualites/index.xml': index('IndexActualite', ''),
    'actualites/A15000.xml': `<?xml version="1.0"?><Actualite ${DC} ID="A15000" type="bref"><dc:title>Du neuf</dc:title><dc:date>modified ${madeOn}</dc:date>${text('Une actualité.')}</Actualite>`,
  };
}

const redirectionsOf = ({ entries = [], pages = [], news = [] }: Moves, day: string): string =>
  [
    ...entries.map(
      ([from, to, audience]) =>
        `<Redirection from="${from}" to="${to}" audience="${audience}" corpus="vosdroits" date="${day}" type="Fiche d'information"/>`,
    ),
    ...news.map(
      ([from, to]) =>
        `<Redirection from="${from}" to="${to}" corpus="actualites" date="${day}" type="bref"/>`,
    ),
    ...pages.map(
      ([from, url]) => `<RedirectionExterne from="${from}" toUrl="${url}" date="${day}"/>`,
    ),
  ].join('');
