import type { Contributors, SearchFindings, SearchPart, SiteMapEntry } from '#web';
import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import { findInGuide, type GuideFindings } from './find-in-guide';
import { allOwnEntries } from '../store/own-entries';
import {
  GUIDE,
  GUIDE_SITE_MAP,
  GUIDE_TITLE,
  homeAddress,
  homeTitle,
  MAIN_AUDIENCE,
  ownEntryAddress,
} from './guide-address';
import { askingFrom, shownNow } from './own-entries-here';
import type { GuideDesk } from './guide-desk';

type MenuPart = Contributors['menu'][number];
type SiteMapPart = Contributors['siteMap'][number];
type SiteMapFile = Contributors['siteMapFiles'][number];

/** Nothing leads to a guide that was never imported. */
export const guideMenu = (desk: GuideDesk): MenuPart => ({
  module: 'guide',
  place: 'after-pages',
  async read({ reader }) {
    const { size } = await desk.generations(reader);
    return {
      entries: size > 0 ? [{ label: 'Guide des démarches', href: GUIDE }] : [],
      staleAt: null,
    };
  },
});

/** The homes and the themes: the map of a site shows the ways in, not thousands of entries. */
export const waysIn = (desk: GuideDesk): SiteMapPart => ({
  module: 'guide',
  async read({ reader }) {
    const audiences = [...(await desk.generations(reader)).keys()];
    const ways = await Promise.all(audiences.map((audience) => waysInto(desk, reader, audience)));
    return { entries: ways.flat(), staleAt: null };
  },
});

async function waysInto(
  desk: GuideDesk,
  reader: Reader,
  audience: Audience,
): Promise<SiteMapEntry[]> {
  const title = homeTitle(audience);
  const entry = { section: title, changedAt: null };
  const { themes } = await desk.shelves(reader, audience);
  return [
    { ...entry, path: homeAddress(audience), title },
    ...themes.map(({ href, label }) => ({
      ...entry,
      path: href,
      title: label,
      isOfficialElsewhere: true,
    })),
  ];
}

/** What the site says itself: the entries of bodies above it are at home on their own sites. */
export const ownEntriesMap: SiteMapPart = {
  module: 'guide',
  async read(request) {
    const { entries, staleAt } = shownNow(await allOwnEntries(askingFrom(request)), request.now);
    const own = entries.filter(({ from }) => from === null || from.site === request.site.key);
    return {
      entries: own.map(({ slug, title, savedAt }) => ({
        path: ownEntryAddress(slug),
        title,
        section: GUIDE_TITLE,
        changedAt: savedAt,
      })),
      staleAt,
    };
  },
};

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
    const found = await findInGuide(desk, request, MAIN_AUDIENCE, asked);
    return withOwnFirst(found, asked.first);
  },
});

/** On the first page, beside what is asked for of the guide: they are few. */
const withOwnFirst = (
  { total, entries, own, staleAt, instead }: GuideFindings,
  first: number,
): SearchFindings => ({
  total: total + own.entries.length,
  entries: first === 0 ? [...own.entries, ...entries] : entries,
  staleAt,
  ...(instead ? { instead } : {}),
});
