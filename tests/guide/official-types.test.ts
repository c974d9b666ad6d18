import { cahors, siteOf } from '../cast';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { pageXml, text } from './official-archive';
import { hideGuide, showGuide } from './shown-guide';

/** Source: `Publication.xsd` of the schemas 3.5, and what the census of the national data adds. */
const PUBLICATIONS = [
  ...['Accueil Comment faire si', 'Fiche Comment faire si', 'Fiche Comment faire si conditionné'],
  ...['Fiche Comment faire si - simulateur', 'Dossier', 'Dossier redirigé', 'Theme', 'Sous-theme'],
  ...['Sous-dossier', "Fiche d'information", "Fiche d'information conditionnée"],
  ...['Fiche Question-réponse', 'Fiche Question-réponse conditionnée', 'Recherche guidée'],
  ...['Fiche avec liens externes', 'Fiche redirigée', 'Une sorte que nul n’a annoncée'],
];

/** Source: `ServiceComplementaire.xsd`. */
const SERVICES = [
  ...['Sigle', 'Acronyme', 'Aide à la réponse', 'Avertissement', 'Correspondant', 'Notice'],
  ...['Fil d’actualité', 'Définition de glossaire', 'Information locale préfecture', 'Local'],
  ...['Information complémentaire', 'Centre de contact', 'Local personnalisé sur SP', 'National'],
  ...['Support', 'Partenaire', 'Information pratique', 'Référence', 'Formulaire', 'Téléservice'],
  ...['Téléservice personnalisé sur SP', 'Téléservice personnalisable', 'Simulateur', 'Source'],
  ...['Modèle de document', 'formulaireNG', 'lettreTypeNG', 'outilRechercheNG', 'selNG', 'Valeur'],
  ...['sel-personnaliseSpNG', 'sel-pivotLocalNG', 'simulateurNG', 'Service en ligne redirigé'],
  ...['Site Web', 'Outil de recherche'],
];

/** No form of another word: the search is asked for each. */
const wordFor = (place: number) => `x${100 + place}y`;

const pages = [...PUBLICATIONS, ...SERVICES].map((type, place) => ({
  id: `${place < PUBLICATIONS.length ? 'F' : 'R'}${800 + place}`,
  type,
  title: `Page ${place} du four`,
  audience: 'Particuliers' as const,
  content: text(`On y lit ${wordFor(place)}.`),
}));

beforeAll(async () => {
  await siteOf(cahors);
  await hideGuide();
  await showGuide(Object.fromEntries(pages.map((page) => [`${page.id}.xml`, pageXml(page)])));
});
afterAll(hideGuide);

test('every type of document that the format knows is drawn whole, as valid HTML', async () => {
  const faults = await Promise.all(
    pages.map(async ({ id, type, content }) => {
      const { text: html } = await visit(cahors, `/guide/particuliers/${id}`).expect(200);
      const isWhole = html.includes(content.replace(/<[^>]*>/g, ''));
      return [...(isWhole ? [] : ['incomplete']), ...htmlErrors(html)].map(
        (one) => `${type}: ${one}`,
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('every type of document is found by its words, under a name for visitors', async () => {
  const labels = await Promise.all(
    pages.map(async ({ id, type }, place) => {
      const { body } = await visit(cahors, `/api/guide/search?q=${wordFor(place)}`).expect(200);
      const { items } = body as { items: { url: string; label: string }[] };
      return items.length === 1 && items[0]?.url.endsWith(`/${id}`)
        ? items[0].label
        : `${type}: not found`;
    }),
  );
  expect(labels.filter((label) => /not found|NG$| sur SP$/.test(label))).toEqual([]);
});
