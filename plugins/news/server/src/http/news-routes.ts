import type { Core } from '@strapi/strapi';
import { ofCommune } from '#sites';
import { earliest, isVisible, nextVisibilityChange } from '#web';
import type { PublicAnswer, PublicRequest, PublicRoute } from '#web';
import { headlineNews, newsItemAt, newsPage } from '../store/news-items';
import { NewsItemPage, NewsListPage } from '../views';
import { newsFeed } from './news-feed';
import { presentItem, presentPage, presentTeaser } from './present-news';

const PER_PAGE = 12;
const OTHERS = 4;

export const newsRoutes = (strapi: Core.Strapi): PublicRoute[] => [
  {
    module: 'news',
    path: '/actualites',
    query: ['page'],
    answer: (request) => answerList(strapi, request),
  },
  { module: 'news', path: '/actualites/:slug', answer: (request) => answerItem(strapi, request) },
  { module: 'news', path: '/actualites.rss', answer: (request) => newsFeed(strapi, request) },
];

async function answerList(strapi: Core.Strapi, request: PublicRequest): Promise<PublicAnswer> {
  const currentPage = pageNumber(request.query.get('page'));
  if (currentPage === null) return { kind: 'not-found' };
  const { site, now } = request;
  const list = await newsPage(strapi.db.connection, site.key, now, currentPage, PER_PAGE);
  const lastPage = Math.max(1, Math.ceil(list.total / PER_PAGE));
  if (currentPage > 1 && list.items.length === 0) return { kind: 'not-found' };
  const page = {
    title: 'Actualités',
    description: `Toutes les actualités ${ofCommune(site)}.`,
    path: currentPage === 1 ? '/actualites' : `/actualites?page=${currentPage}`,
    breadcrumb: [],
  };
  const items = list.items.map(presentTeaser);
  return {
    kind: 'page',
    page,
    view: (framed) => NewsListPage({ ...framed, items, total: list.total, currentPage, lastPage }),
    staleAt: list.changesAt,
  };
}

/** A page number from 1; null for what is none. */
function pageNumber(text: string | null): number | null {
  if (text === null) return 1;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

async function answerItem(strapi: Core.Strapi, request: PublicRequest): Promise<PublicAnswer> {
  const { site, now, params, origin } = request;
  const knex = strapi.db.connection;
  const row = await newsItemAt(knex, site.key, params['slug'] ?? '');
  if (!row) return { kind: 'not-found' };
  const window = { from: row.publish_from, until: row.publish_until };
  if (!isVisible(window, now)) return { kind: row.publish_from > now ? 'not-found' : 'gone' };
  const others = await headlineNews(knex, site.key, now, OTHERS);
  const item = presentItem(row, others.items);
  return {
    kind: 'page',
    page: presentPage(row, origin),
    view: (framed) => NewsItemPage({ ...framed, ...item }),
    staleAt: earliest(nextVisibilityChange([window], now), others.changesAt),
  };
}
