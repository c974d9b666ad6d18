import type { Core } from '@strapi/strapi';
import type { Contribution, SiteMapEntry } from '../frame/contributors';
import { gather } from '../frame/gather';
import type { Keeping, PublicAnswer, PublicRequest } from '../routing/answer';
import { web } from '../services';
import { siteMapEntries } from './site-map';

export async function robotsTxt(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const { origin, previewing } = request;
  const { entries, staleAt } = await gather(web(strapi).contributors.siteMapFiles, request);
  const rules = previewing ? 'Disallow: /' : 'Disallow: /recherche\nDisallow: /*/recherche';
  const maps = ['/sitemap.xml', ...entries].map((path) => `Sitemap: ${origin}${path}\n`);
  const body = `User-agent: *\n${rules}\n${maps.join('')}`;
  return { kind: 'file', type: 'text/plain; charset=utf-8', body, staleAt };
}

/** https://www.sitemaps.org/protocol.html */
export async function siteMapXml(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const { entries, staleAt } = await siteMapEntries(strapi, request);
  const own = entries.filter(({ isOfficialElsewhere = false }) => !isOfficialElsewhere);
  return siteMapFile(request, { entries: own, staleAt });
}

/** The addresses of a site, or of a part of it, as search engines read them. */
export function siteMapFile(
  { origin }: Pick<PublicRequest, 'origin'>,
  { entries, staleAt }: Contribution<Pick<SiteMapEntry, 'path' | 'changedAt'>>,
  keep: Keeping = true,
): PublicAnswer {
  const urls = entries.map(({ path, changedAt }) => {
    const modified = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return `<url><loc>${escapeXml(origin + encodeURI(path))}</loc>${modified}</url>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return { kind: 'file', type: 'application/xml; charset=utf-8', body, staleAt, keep };
}

/** What XML cannot hold, even escaped: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const escapeXml = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
