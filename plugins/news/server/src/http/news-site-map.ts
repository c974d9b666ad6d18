import type { PublicRequest, SiteMapEntry } from '#web';
import { newsPage } from '../store/news-items';
import { pathOf } from './present-news';

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses; the latest are enough. */
const LISTED = 2_000;

export async function newsSiteMap({ site, now, reader }: PublicRequest): Promise<SiteMapEntry[]> {
  const { items } = await newsPage(reader, site.key, now, 1, LISTED);
  return items.map((item) => ({
    path: pathOf(item.slug),
    title: item.title,
    section: 'Actualités',
    changedAt: item.updated_at,
  }));
}
