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
import { webPages } from '../../plugins/web/server/src/views/pages/pages.examples';
import {
  latestDocuments,
  documentPages,
} from '../../plugins/documents/server/src/views/documents.examples';
import { HomeDocuments } from '../../plugins/documents/server/src/views';
import { newsPages, sixNews } from '../../plugins/news/server/src/views/news.examples';
import { HomeNews } from '../../plugins/news/server/src/views';
import { fullHome } from '../../plugins/pages/server/src/views/home/home-page.examples';
import { contentPages } from '../../plugins/pages/server/src/views/pages.examples';

export { assembleAssets };

const homes = [
  {
    name: 'accueil',
    draw: (site: SiteFrame) => withNews(site, 6),
  },
  { name: 'accueil-une-actualite', draw: (site: SiteFrame) => withNews(site, 1) },
];

const withNews = (site: SiteFrame, count: number): VNode => {
  const home = fullHome(site);
  const contributed = {
    ...home.props.contributed,
    news: <HomeNews items={sixNews.slice(0, count)} />,
    documents: <HomeDocuments items={latestDocuments} />,
  };
  return fullHome(site, { contributed });
};

const everyPage = [...homes, ...contentPages, ...newsPages, ...documentPages, ...webPages];
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

/** Every page in the usual tone of each template, the home and a long name in every tone. */
export const pagesWith = ({ map }: AssetManifest) =>
  sheets.flatMap(({ template, tone, address, preloadFonts }) => {
    const assets = { stylesheet: address, preloadFonts, mapScript: map };
    const drawn = tone.key === usual[template] ? everyPage : homes.slice(0, 1);
    return drawn.flatMap(({ name, draw }) => [
      page(`/pages/${template}/${tone.key}/${name}`, draw(showcase.carennac(template, { assets }))),
      ...(tone.key === usual[template] && name.startsWith('accueil')
        ? [
            page(
              `/pages/${template}/${tone.key}/${name}-nom-long`,
              draw({ ...showcase.labastide(template), assets }),
            ),
          ]
        : []),
    ]);
  });

function page(address: string, view: VNode) {
  return { address: `${address}.html`, html: renderDocument(view) };
}
