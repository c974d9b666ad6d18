import type { Core } from '@strapi/strapi';
import type { HomePart } from '#web';
import { headlineNews } from '../store/news-items';
import { HomeNews } from '../views';
import { presentTeaser } from './present-news';

const ON_HOME = 6;

/** The news of a home page: pinned first, then the latest. */
export const homeNews = (strapi: Core.Strapi): HomePart => ({
  part: 'news',
  module: 'news',
  async draw({ site, now }) {
    const list = await headlineNews(strapi.db.connection, site.key, now, ON_HOME);
    const items = list.items.map(presentTeaser);
    return { node: HomeNews({ items }), staleAt: list.changesAt };
  },
});
