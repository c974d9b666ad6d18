import type { DraftPage, PublicAnswer, PublicRequest } from '#web';
import { draftNewsItem, headlineNews } from '../store/news-items';
import { NewsItemPage } from '../views';
import { OTHERS } from './news-routes';
import { presentItem, presentPage } from './present-news';

export const draftNewsPage: DraftPage = { uid: 'plugin::news.news-item', answer };

/** The page of the item as its publication, now or at its date, would make it. */
async function answer(
  { site, now, origin, reader }: PublicRequest,
  documentId: string,
): Promise<PublicAnswer> {
  const draft = await draftNewsItem(reader, site.key, documentId);
  if (!draft) return { kind: 'not-found' };
  const row = { ...draft, publish_from: draft.publish_from ?? now };
  const others = await headlineNews(reader, site.key, now, OTHERS);
  const own = others.items.filter(({ document_id }) => document_id !== documentId);
  const item = presentItem(row, own);
  return {
    kind: 'page',
    page: presentPage(row, origin),
    view: (framed) => NewsItemPage({ ...framed, ...item }),
  };
}
