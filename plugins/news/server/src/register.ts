import type { Core } from '@strapi/strapi';
import { always, web } from '#web';
import { draftNewsPage } from './http/draft-news-page';
import { homeNews } from './http/home-news';
import { newsResource } from './http/news-resource';
import { newsRoutes } from './http/news-routes';
import { newsSiteMap } from './http/news-site-map';
import { pathOf } from './http/present-news';
import { publishedSlugs } from './store/news-addresses';

export function register({ strapi }: { strapi: Core.Strapi }) {
  const { api, routes, drafts, contributors, watchWriting } = web(strapi);
  routes.add(...newsRoutes);
  api.add(newsResource);
  drafts.add(draftNewsPage);
  contributors.homeParts.push(homeNews);
  contributors.menu.push({
    module: 'news',
    place: 'before-pages',
    read: always({ label: 'Actualités', href: '/actualites' }),
  });
  contributors.siteMap.push({ module: 'news', read: newsSiteMap });
  watchWriting({
    uid: 'plugin::news.news-item',
    richText: ['body'],
    dateField: 'publishFrom',
    addresses: (knex, { documentId }) => publishedSlugs(knex, documentId, pathOf),
  });
}
