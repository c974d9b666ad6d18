import type { VNode } from 'preact';
import { assembleAssets, type AssetManifest } from '../../plugins/web/server/src/design/assets';
import {
  paletteFromHue,
  renderDocument,
  showcase,
  stylesheetFor,
  templates,
  tonalities,
  type Palette,
  type SiteFrame,
  type TemplateName,
} from '../../plugins/web/server/src/views';
import { contactPages } from '../../plugins/contact/server/src/views/contact.examples';
import { webPages } from '../../plugins/web/server/src/views/pages/pages.examples';
import {
  latestDocuments,
  documentPages,
} from '../../plugins/documents/server/src/views/documents.examples';
import { HomeDocuments } from '../../plugins/documents/server/src/views';
import { guidePages } from '../../plugins/guide/server/src/views/guide.examples';
import { officialGuidePages } from './official-guide';
import { newsPages, sixNews } from '../../plugins/news/server/src/views/news.examples';
import { HomeNews } from '../../plugins/news/server/src/views';
import type { HomePageProps } from '../../plugins/pages/server/src/views';
import { fullHome } from '../../plugins/pages/server/src/views/home/home-page.examples';
import { contentPages } from '../../plugins/pages/server/src/views/pages.examples';

export { drawExampleImages } from './example-images';
export { assembleAssets };

/** Another place for each tone, to see whether two communes are told apart. */
const places: Record<string, [name: string, photo: string, tagline: string]> = {
  pierre: ['Rocamadour', 'causse', 'Entre ciel et canyon'],
  riviere: ['Bouziès', 'riviere', 'Un méandre et son chemin de halage'],
  vigne: ['Albas', 'vignes', 'Le vin, la côte, le port'],
  truffe: ['Lalbenque', 'bois', 'Le marché du mardi après-midi'],
  safran: ['Cajarc', 'marche', 'La boucle du safran'],
  genevrier: ['Lunegarde', 'bois', 'Cent habitants et dix mille genévriers'],
  tuile: ['Castelfranc', 'bastide', 'La bastide au confluent'],
  lavande: ['Montcuq-en-Quercy-Blanc', 'lavoir', 'Au pays des pierres blanches'],
  noyer: ['Martel', 'verger', 'La ville aux sept tours'],
  ardoise: ['Cahors', 'pont', 'Le pont, la ville, la boucle'],
};

const placed = (site: SiteFrame, tone: string): VNode => {
  const [name = site.name, photo = 'falaise', tagline] = places[tone] ?? [];
  return withNews({ ...site, name }, 6, {
    banner: { name, subtitle: site.subtitle, tagline, photo: showcase.examplePhoto(photo, null) },
  });
};

const homes = [
  {
    name: 'accueil',
    draw: (site: SiteFrame) => withNews(site, 6),
  },
  { name: 'accueil-une-actualite', draw: (site: SiteFrame) => withNews(site, 1) },
];

const withNews = (site: SiteFrame, count: number, changes: Partial<HomePageProps> = {}): VNode => {
  const contributed = {
    ...fullHome(site).props.contributed,
    news: <HomeNews items={sixNews.slice(0, count)} />,
    documents: <HomeDocuments items={latestDocuments} />,
  };
  return fullHome(site, { contributed, ...changes });
};

const everyPage = [
  ...homes,
  ...contentPages,
  ...guidePages,
  ...newsPages,
  ...documentPages,
  ...contactPages,
  ...webPages,
];
const longNamed = everyPage.filter(({ name }) => name.startsWith('accueil'));
const names = Object.keys(templates) as TemplateName[];

const paletteOf = (template: TemplateName, tone: (typeof tonalities)[number]): Palette => {
  const { hue, accentHue, vividness } = tone;
  const { character } = templates[template];
  const result = paletteFromHue(hue, { character, accentHue, vividness });
  if (!result.ok) throw new Error(`${template} ${tone.key}: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

const usual: Record<TemplateName, string> = {
  causse: 'vigne',
  riviere: 'riviere',
  bastide: 'tuile',
};

const sheets = names.flatMap((template) =>
  tonalities.map((tone) => ({
    template,
    tone,
    ...stylesheetFor(template, paletteOf(template, tone)),
  })),
);

export const stylesheets = sheets.map(({ address, css }) => ({ address, css }));

/** Every page in the usual tone of each template, and the home of a place in every tone. */
export const pagesWith = (islands: AssetManifest): { address: string; html: string }[] =>
  sheets.flatMap(({ template, tone, address, preloadFonts }) => {
    const folder = `/pages/${template}/${tone.key}`;
    const assets = { stylesheet: address, preloadFonts, mapScript: islands['map'], islands };
    const carennac = showcase.carennac(template, { assets });
    const commune = page(`${folder}/commune`, placed(carennac, tone.key));
    if (tone.key !== usual[template]) return [commune];
    const labastide = { ...showcase.labastide(template), assets };
    return [
      commune,
      ...everyPage.map(({ name, draw }) => page(`${folder}/${name}`, draw(carennac))),
      ...longNamed.map(({ name, draw }) => page(`${folder}/${name}-nom-long`, draw(labastide))),
    ];
  });

/** Official entries of the guide, where the shared data is at hand. */
export async function officialPagesWith(islands: AssetManifest) {
  const [sheet] = sheets.filter(({ template, tone }) => tone.key === usual[template]);
  if (!sheet) return [];
  const { address: stylesheet, preloadFonts, template } = sheet;
  const carennac = showcase.carennac(template, { assets: { stylesheet, preloadFonts, islands } });
  const pages = await officialGuidePages();
  return pages.map(({ name, draw }) => page(`/pages/${template}/${name}`, draw(carennac)));
}

function page(address: string, view: VNode) {
  return { address: `${address}.html`, html: renderDocument(view) };
}
