import newsItem from './news-item/schema.json';

export const contentTypes = {
  'news-item': { schema: newsItem },
};
