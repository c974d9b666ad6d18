import { parisDate } from '#platform';
import { photoOf } from '#media';
import { excerpt, fileLinkOf, plainText, safeHtml, type JsonLd, type PageFrame } from '#web';
import type { FullNewsRow, NewsRow } from '../store/news-items';
import type { NewsItemPageProps, NewsTeaser } from '../views';

const DESCRIPTION_LENGTH = 160;

export const pathOf = (slug: string): string => `/actualites/${slug}`;

export function presentTeaser(row: NewsRow): NewsTeaser {
  const photo = coverOf(row);
  return {
    title: row.title,
    href: pathOf(row.slug),
    date: parisDate(row.publish_from),
    ...(row.lead ? { summary: row.lead } : {}),
    ...(photo ? { photo } : {}),
  };
}

const coverOf = ({ cover: [file] }: NewsRow) => (file ? photoOf(file) : null);

export function presentPage(row: FullNewsRow, origin: string): PageFrame {
  const photo = coverOf(row);
  const text = row.lead ?? plainText(row.body ?? '');
  return {
    title: row.title,
    description: excerpt(text, DESCRIPTION_LENGTH),
    path: pathOf(row.slug),
    kind: 'article',
    breadcrumb: [{ label: 'Actualités', href: '/actualites' }],
    ...(photo ? { image: photo } : {}),
    jsonLd: [newsArticle(row, origin)],
  };
}

/** https://schema.org/NewsArticle */
const newsArticle = (row: FullNewsRow, origin: string): JsonLd => ({
  '@type': 'NewsArticle',
  headline: row.title,
  datePublished: row.publish_from.toISOString(),
  dateModified: row.updated_at.toISOString(),
  mainEntityOfPage: `${origin}${pathOf(row.slug)}`,
  ...(row.cover[0] ? { image: [new URL(row.cover[0].url, origin).href] } : {}),
});

export function presentItem(
  row: FullNewsRow,
  others: readonly NewsRow[],
): Omit<NewsItemPageProps, 'site' | 'page'> {
  const photos = [...row.cover, ...row.images].map(photoOf).filter((photo) => photo !== null);
  return {
    title: row.title,
    publishedOn: parisDate(row.publish_from),
    updatedOn: parisDate(row.updated_at),
    ...(row.lead ? { summary: row.lead } : {}),
    body: safeHtml(row.body ?? ''),
    photos,
    files: row.attachments.map(fileLinkOf),
    others: others.filter(({ id }) => id !== row.id).map(presentTeaser),
  };
}
