import { fetchPage } from './fetch-page.mts';

const LEGAL = ['/mentions-legales', '/accessibilite', '/donnees-personnelles', '/plan-du-site'];
const NEWS_ITEMS = 2;

/** A page to visit, and the status that it must have. */
export interface AuditedPage {
  readonly path: string;
  readonly status: 200 | 404;
}

/**
 * One page of every kind that a site has: its page tree whole, lists and their filters, some news
 * items, the legal pages, and what is not there.
 */
export async function pagesOf(origin: string): Promise<AuditedPage[]> {
  const listed = await siteMap(origin);
  const items = listed.filter((path) => path.startsWith('/actualites/'));
  const others = listed.filter((path) => !path.startsWith('/actualites/'));
  const year = new Date().getFullYear();
  const paths = new Set([
    '/',
    ...others,
    '/actualites',
    ...items.slice(0, NEWS_ITEMS),
    '/documents',
    `/documents?annee=${year}`,
    ...LEGAL,
  ]);
  return [
    ...[...paths].map((path) => ({ path, status: 200 as const })),
    { path: '/page-qui-n-existe-pas', status: 404 },
  ];
}

/** First news item of the site: Lighthouse looks at one of each. */
export async function keyPagesOf(origin: string): Promise<string[]> {
  const item = (await siteMap(origin)).find((path) => path.startsWith('/actualites/'));
  return ['/', '/actualites', ...(item ? [item] : [])];
}

async function siteMap(origin: string): Promise<string[]> {
  const { text } = await fetchPage(origin, '/sitemap.xml');
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
