import { focalPoint, type LandscapeSpec, type Season } from './artwork';
import { postedAt, reckonedDay, withDates } from './dates';
import type { DemoDocument, DemoNewsItem, DemoPage, DemoPhoto, DemoSite } from './types';

/** A photograph ready to be drawn by `renderPhoto`. */
export interface ResolvedPhoto {
  fileName: string;
  spec: LandscapeSpec;
  alt: string | null;
  focalPoint: { x: number; y: number };
}

export interface ResolvedNewsItem extends Omit<DemoNewsItem, 'cover' | 'images' | 'posted'> {
  publishedAt: Date;
  pinnedUntil: Date | null;
  cover: ResolvedPhoto | null;
  images: readonly ResolvedPhoto[];
}

export interface ResolvedDocument extends Omit<DemoDocument, 'dated'> {
  datedOn: Date;
  fileName: string;
}

export interface ResolvedPage extends Omit<DemoPage, 'picture' | 'children'> {
  picture: ResolvedPhoto | null;
  children: readonly ResolvedPage[];
}

export interface ResolvedSite extends Omit<
  DemoSite,
  'banner' | 'news' | 'documents' | 'pages' | 'reminders' | 'office'
> {
  banner: ResolvedPhoto;
  news: readonly ResolvedNewsItem[];
  documents: readonly ResolvedDocument[];
  pages: readonly ResolvedPage[];
  reminders: readonly { title: string; detail: string; happensOn: Date; target?: string }[];
  office: Omit<DemoSite['office'], 'closures'> & {
    closures: readonly { startsOn: Date; endsOn: Date; reason: string }[];
  };
}

const DAY = 86_400_000;

/** A site with every date, season and file name settled for the day it is loaded. */
export function resolveSite(site: DemoSite, loadedAt: Date): ResolvedSite {
  return {
    ...site,
    banner: photo(site, 'bandeau', site.banner, loadedAt),
    news: site.news.map((item) => newsItem(site, item, loadedAt)),
    documents: site.documents.map((document) => publicDocument(site, document, loadedAt)),
    pages: site.pages.map((page) => pageNode(site, page, loadedAt)),
    reminders: site.reminders.map(({ on, ...reminder }) => ({
      ...reminder,
      happensOn: reckonedDay(on, loadedAt),
    })),
    office: {
      ...site.office,
      closures: site.office.closures.map(({ on, days, reason }) => {
        const startsOn = reckonedDay(on, loadedAt);
        return { startsOn, endsOn: new Date(startsOn.getTime() + (days - 1) * DAY), reason };
      }),
    },
  };
}

function newsItem(site: DemoSite, item: DemoNewsItem, loadedAt: Date): ResolvedNewsItem {
  const { posted, cover, images = [], ...rest } = item;
  const publishedAt = postedAt(posted, loadedAt);
  return {
    ...rest,
    title: withDates(item.title, publishedAt),
    lead: withDates(item.lead, publishedAt),
    body: withDates(item.body, publishedAt),
    publishedAt,
    pinnedUntil: item.pinnedForDays
      ? new Date(loadedAt.getTime() + item.pinnedForDays * DAY)
      : null,
    cover: cover ? photo(site, item.slug, cover, publishedAt) : null,
    images: images.map((image, i) => photo(site, `${item.slug}-${i + 1}`, image, publishedAt)),
  };
}

function publicDocument(site: DemoSite, document: DemoDocument, loadedAt: Date): ResolvedDocument {
  const { dated, ...rest } = document;
  const datedOn = postedAt(dated, loadedAt);
  return {
    ...rest,
    datedOn,
    title: withDates(document.title, datedOn),
    description: withDates(document.description, datedOn),
    sections: document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((text) => withDates(text, datedOn)),
      ...(section.items && { items: section.items.map((text) => withDates(text, datedOn)) }),
    })),
    fileName: `${site.label}-${document.key}.pdf`,
  };
}

function pageNode(site: DemoSite, page: DemoPage, loadedAt: Date): ResolvedPage {
  return {
    ...page,
    lead: withDates(page.lead, loadedAt),
    body: withDates(page.body, loadedAt),
    picture: page.picture ? photo(site, `page-${page.slug}`, page.picture, loadedAt) : null,
    children: (page.children ?? []).map((child) => pageNode(site, child, loadedAt)),
  };
}

function photo(site: DemoSite, name: string, source: DemoPhoto, day: Date): ResolvedPhoto {
  const { alt, variant, season = seasonOf(day), ...view } = source;
  const spec = { ...view, season, seed: [site.label, variant].filter(Boolean).join('/') };
  return { fileName: `${site.label}-${name}.jpg`, spec, alt, focalPoint: focalPoint(spec) };
}

/** The season of a day in the Lot; snow is never taken for granted. */
function seasonOf(day: Date): Season {
  const month = day.getUTCMonth() + 1;
  if (month <= 2 || month === 12) return 'winter';
  if (month <= 5) return 'spring';
  return month <= 8 ? 'summer' : 'autumn';
}
