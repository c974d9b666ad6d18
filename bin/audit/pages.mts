import { fetchPage } from './fetch-page.mts';

const LEGAL = ['/mentions-legales', '/accessibilite', '/donnees-personnelles', '/plan-du-site'];
const NEWS_ITEMS = 2;
const GUIDE_ENTRIES = 4;

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
    ...(await guidePagesOf(origin)),
  ]);
  return [
    ...[...paths].map((path) => ({ path, status: 200 as const })),
    { path: '/page-qui-n-existe-pas', status: 404 },
  ];
}

/** Some entries of the guide, its glossary and a search; none where there is no guide. */
async function guidePagesOf(origin: string): Promise<string[]> {
  const { status, text } = await fetchPage(origin, '/guide');
  if (status !== 200) return [];
  const links = [...text.matchAll(/href="(\/guide\/[^"]*)"/g)].map(([, path = '']) => path);
  const entries = links.filter((path) => /\/F\d+$/.test(path)).slice(0, GUIDE_ENTRIES);
  const glossary = links.filter((path) => path.endsWith('/glossaire'));
  return ['/guide', '/guide/recherche?q=mairie', ...glossary, ...entries];
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
