import type { Core } from '@strapi/strapi';
import { documentsOf } from '#platform';
import type { ResolvedNewsItem, ResolvedPhoto, ResolvedSite } from './demo';
import type { Library } from './load-media';

/** @param files library id of each document of the site, by its key */
export async function loadNews(
  strapi: Core.Strapi,
  { news }: ResolvedSite,
  library: Library,
  files: ReadonlyMap<string, number>,
): Promise<void> {
  for (const item of news) {
    const data = {
      ...wordsOf(item),
      publishFrom: item.publishedAt,
      pinnedUntil: item.pinnedUntil,
      cover: item.cover ? await library.addPhoto(item.cover) : null,
      images: await addAll(library, item.images),
      attachments: (item.attachments ?? []).flatMap((key) => files.get(key) ?? []),
    };
    await documentsOf(strapi, 'plugin::news.news-item').create({ data, status: 'published' });
  }
}

const wordsOf = ({ slug, title, lead, body }: ResolvedNewsItem) => ({ slug, title, lead, body });

async function addAll(library: Library, photos: readonly ResolvedPhoto[]): Promise<number[]> {
  const ids: number[] = [];
  for (const photo of photos) ids.push(await library.addPhoto(photo));
  return ids;
}
