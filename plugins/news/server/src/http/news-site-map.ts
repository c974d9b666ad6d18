import type { Contribution, PublicRequest, SiteMapEntry } from '#web';
import { newsPage } from '../store/news-items';
import { pathOf } from './present-news';

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses; the latest are enough. */
const LISTED = 2_000;

export async function newsSiteMap({
  site,
  now,
  reader,
}: PublicRequest): Promise<Contribution<SiteMapEntry>> {
  const { items, changesAt } = await newsPage(reader, site.key, now, 1, LISTED);
  const entries = items.map((item) => ({
    path: pathOf(item.slug),
    title: item.title,
    section: 'Actualités',
    changedAt: item.updated_at,
  }));
  return { entries, staleAt: changesAt };
}
