import type { HomePart } from '#web';
import { headlineNews } from '../store/news-items';
import { HomeNews } from '../views';
import { presentTeaser } from './present-news';

const ON_HOME = 6;

/** The news of a home page: pinned first, then the latest. */
export const homeNews: HomePart = {
  part: 'news',
  module: 'news',
  async draw({ site, now, reader }) {
    const list = await headlineNews(reader, site.key, now, ON_HOME);
    const items = list.items.map(presentTeaser);
    return { node: HomeNews({ items, priority: site.banner === null }), staleAt: list.changesAt };
  },
};
