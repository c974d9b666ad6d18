export { HomeNews, NewsTeasers, type HomeNewsProps, type NewsTeaser } from './home-news/home-news';
export { NewsItemPage, type NewsItemPageProps } from './news-item/news-item-page';
export { NewsListPage, type NewsListPageProps } from './news-list/news-list-page';
