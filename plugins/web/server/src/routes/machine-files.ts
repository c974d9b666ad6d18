import type { Core } from '@strapi/strapi';
import type { PublicAnswer, PublicRequest } from '../routing/answer';
import { siteMapEntries } from './site-map';

export function robotsTxt({ origin, previewing }: PublicRequest): PublicAnswer {
  const rules = previewing ? 'Disallow: /' : 'Disallow: /recherche';
  const body = `User-agent: *\n${rules}\nSitemap: ${origin}/sitemap.xml\n`;
  return { kind: 'file', type: 'text/plain; charset=utf-8', body };
}

/** https://www.sitemaps.org/protocol.html */
export async function siteMapXml(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const { entries, staleAt } = await siteMapEntries(strapi, request);
  const urls = entries.map(({ path, changedAt }) => {
    const modified = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return `<url><loc>${escapeXml(request.origin + encodeURI(path))}</loc>${modified}</url>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return { kind: 'file', type: 'application/xml; charset=utf-8', body, staleAt };
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
