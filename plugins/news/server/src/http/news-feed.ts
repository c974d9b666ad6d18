import { collectivityWords } from '#sites';
import { escapeXml } from '#web';
import type { PublicAnswer, PublicRequest } from '#web';
import { newsPage, type NewsRow } from '../store/news-items';
import { pathOf } from './present-news';

const ITEMS = 20;

/** RSS 2.0 of the latest news: https://www.rssboard.org/rss-specification */
export async function newsFeed(request: PublicRequest): Promise<PublicAnswer> {
  const { site, now, reader } = request;
  const list = await newsPage(reader, site.key, now, 1, ITEMS);
  return {
    kind: 'file',
    type: 'application/rss+xml; charset=utf-8',
    body: feed(request, list.items),
    staleAt: list.changesAt,
  };
}

const feed = ({ site, origin }: PublicRequest, items: readonly NewsRow[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeXml(`Actualités – ${site.name}`)}</title>
<link>${escapeXml(origin)}</link>
<description>${escapeXml(`Les nouvelles ${collectivityWords(site).ofPlace}`)}</description>
<language>fr</language>
<atom:link href="${escapeXml(origin)}/actualites.rss" rel="self" type="application/rss+xml"/>
${items.map((item) => feedItem(origin, item)).join('\n')}
</channel></rss>
`;

function feedItem(origin: string, { title, slug, lead, publish_from, document_id }: NewsRow) {
  const summary = lead ? `<description>${escapeXml(lead)}</description>` : '';
  return `<item><title>${escapeXml(title)}</title><link>${escapeXml(origin + pathOf(slug))}</link><guid isPermaLink="false">${document_id}</guid><pubDate>${publish_from.toUTCString()}</pubDate>${summary}</item>`;
}
