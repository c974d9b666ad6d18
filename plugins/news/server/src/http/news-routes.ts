import { collectivityWords } from '#sites';
import { earliest, isVisible, nextVisibilityChange, pageNumber } from '#web';
import type { PublicAnswer, PublicRequest, PublicRoute } from '#web';
import { headlineNews, newsItemAt, newsPage } from '../store/news-items';
import { NewsItemPage, NewsListPage } from '../views';
import { newsFeed } from './news-feed';
import { presentItem, presentPage, presentTeaser } from './present-news';

const PER_PAGE = 12;
/** Other news that an item leads to. */
export const OTHERS = 4;

export const newsRoutes: readonly PublicRoute[] = [
  { module: 'news', path: '/actualites', query: ['page'], answer: answerList },
  { module: 'news', path: '/actualites/:slug', answer: answerItem },
  { module: 'news', path: '/actualites.rss', answer: newsFeed },
];

async function answerList(request: PublicRequest): Promise<PublicAnswer> {
  const currentPage = pageNumber(request.query.get('page'));
  if (currentPage === null) return { kind: 'not-found' };
  const { site, now, reader } = request;
  const list = await newsPage(reader, site.key, now, currentPage, PER_PAGE);
  const lastPage = Math.max(1, Math.ceil(list.total / PER_PAGE));
  if (currentPage > 1 && list.items.length === 0) return { kind: 'not-found' };
  const page = {
    title: 'Actualités',
    description: `Toutes les actualités ${collectivityWords(site).ofPlace}.`,
    path: listAddress(currentPage),
    breadcrumb: [],
    ...(currentPage > 1 ? { previousHref: listAddress(currentPage - 1) } : {}),
    ...(currentPage < lastPage ? { nextHref: listAddress(currentPage + 1) } : {}),
  };
  const items = list.items.map(presentTeaser);
  return {
    kind: 'page',
    page,
    view: (framed) => NewsListPage({ ...framed, items, total: list.total, currentPage, lastPage }),
    staleAt: list.changesAt,
  };
}

const listAddress = (page: number) => (page === 1 ? '/actualites' : `/actualites?page=${page}`);

async function answerItem(request: PublicRequest): Promise<PublicAnswer> {
  const { site, now, params, origin, reader } = request;
  const row = await newsItemAt(reader, site.key, params['slug'] ?? '');
  if (!row) return { kind: 'not-found' };
  const window = { from: row.publish_from, until: row.publish_until };
  if (!isVisible(window, now)) return { kind: row.publish_from > now ? 'not-found' : 'gone' };
  const others = await headlineNews(reader, site.key, now, OTHERS);
  const item = presentItem(row, others.items);
  return {
    kind: 'page',
    page: presentPage(row, origin),
    view: (framed) => NewsItemPage({ ...framed, ...item }),
    staleAt: earliest(nextVisibilityChange([window], now), others.changesAt),
  };
}
