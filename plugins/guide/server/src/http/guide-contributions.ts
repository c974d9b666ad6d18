import type { Contribution, Contributors, PublicRequest, SearchPart, SiteMapEntry } from '#web';
import { findInGuide } from './find-in-guide';
import { GUIDE, GUIDE_SITE_MAP, GUIDE_TITLE, MAIN_AUDIENCE } from './guide-address';
import type { GuideDesk } from './guide-desk';

type MenuPart = Contributors['menu'][number];
type SiteMapPart = Contributors['siteMap'][number];
type SiteMapFile = Contributors['siteMapFiles'][number];

/** Nothing leads to a guide that was never imported. */
const whereThereIsOne =
  <Entry>(desk: GuideDesk, read: (request: PublicRequest) => Promise<Entry[]>) =>
  async (request: PublicRequest): Promise<Contribution<Entry>> => {
    const generations = await desk.generations(request.reader);
    return { entries: generations.size > 0 ? await read(request) : [], staleAt: null };
  };

export const guideMenu = (desk: GuideDesk): MenuPart => ({
  module: 'guide',
  place: 'after-pages',
  read: whereThereIsOne(desk, () =>
    Promise.resolve([{ label: 'Guide des démarches', href: GUIDE }]),
  ),
});

/** The home and the themes: the map of a site shows the ways in, not thousands of entries. */
export const waysIn = (desk: GuideDesk): SiteMapPart => ({
  module: 'guide',
  read: whereThereIsOne(desk, async ({ reader }): Promise<SiteMapEntry[]> => {
    const entry = { section: GUIDE_TITLE, changedAt: null };
    const { themes } = await desk.shelves(reader, MAIN_AUDIENCE);
    return [
      { ...entry, path: GUIDE, title: GUIDE_TITLE },
      ...themes.map(({ href, label }) => ({
        ...entry,
        path: href,
        title: label,
        isOfficialElsewhere: true,
      })),
    ];
  }),
});

/** Texts that are official elsewhere are told to search engines by the sites that ask for it. */
export const guideSiteMapFile: SiteMapFile = {
  module: 'guide',
  read: ({ site }) =>
    Promise.resolve({
      entries: site.guideInSearchEngines ? [GUIDE_SITE_MAP] : [],
      staleAt: null,
    }),
};

/** What the search of the whole site finds in the guide. */
export const guideSearch = (desk: GuideDesk): SearchPart => ({
  module: 'guide',
  kind: 'guide',
  title: GUIDE_TITLE,
  async find(request, asked) {
    const generations = await desk.generations(request.reader);
    if (!generations.has(MAIN_AUDIENCE)) return { total: 0, entries: [], staleAt: null };
    return findInGuide(desk, request, MAIN_AUDIENCE, asked);
  },
});
