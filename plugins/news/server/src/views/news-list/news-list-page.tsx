import { fr, Layout, PageHead, Pagination, Teaser } from '#web';
import type { Framed } from '#web';
import { NewsTeasers, type NewsTeaser } from '../home-news/home-news';

export interface NewsListPageProps extends Framed {
  items: NewsTeaser[];
  /** Number of items in all the pages. */
  total: number;
  currentPage: number;
  lastPage: number;
}

/** All the news, latest first, a page at a time. */
export const NewsListPage = ({ site, page, ...list }: NewsListPageProps) => (
  <Layout site={site} page={page}>
    <div class="page news-list">
      <PageHead title={page.title} lead={count(list)} />
      {list.currentPage === 1 ? (
        <FirstPage items={list.items} publisher={site.collectivity.of} />
      ) : (
        <NewsTeasers items={list.items} level={2} />
      )}
      <Pagination
        of="des actualités"
        current={list.currentPage}
        last={list.lastPage}
        href={(number) => (number === 1 ? '/actualites' : `/actualites?page=${number}`)}
      />
    </div>
  </Layout>
);

interface FirstPageProps {
  items: NewsTeaser[];
  /** `de la mairie` */
  publisher: string;
}

function FirstPage({ items: [headline, ...others], publisher }: FirstPageProps) {
  if (!headline) {
    const words = `Rien de neuf pour l’instant. Les nouvelles ${publisher} paraîtront ici.`;
    return <p class="empty">{fr(words)}</p>;
  }
  return (
    <>
      <Teaser {...headline} headline level={2} priority />
      <NewsTeasers items={others} level={2} />
    </>
  );
}

function count({
  total,
  currentPage,
  lastPage,
}: Pick<NewsListPageProps, 'total' | 'currentPage' | 'lastPage'>) {
  if (total === 0) return undefined;
  const items = total === 1 ? 'Une actualité' : `${total} actualités`;
  return lastPage > 1 ? `${items}, page ${currentPage} sur ${lastPage}` : items;
}
