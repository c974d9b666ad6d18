import { z } from 'zod';
import { photoOf } from '#media';
import {
  apiFile,
  apiImage,
  fileLinkOf,
  fileSchema,
  imageSchema,
  isVisible,
  nextVisibilityChange,
  operation,
  pageOf,
  pageQuery,
  type ApiResource,
} from '#web';
import { newsItemAt, newsPage, type FullNewsRow, type NewsRow } from '../store/news-items';
import { pathOf } from './present-news';

const PER_PAGE = 50;

const item = z.object({
  slug: z.string(),
  title: z.string(),
  url: z.url(),
  lead: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  image: imageSchema.nullable(),
});

const fullItem = item.extend({
  body: z.string().describe('HTML'),
  images: z.array(imageSchema),
  attachments: z.array(fileSchema),
});

/** The news that visitors see, latest first. */
export const newsResource: ApiResource = {
  name: 'news',
  title: 'Actualités',
  module: 'news',
  operations: [
    operation({
      path: '/api/news',
      summary: `Les actualités, les plus récentes d’abord, par ${PER_PAGE}`,
      query: pageQuery,
      answer: pageOf(item),
      async read({ reader, site, now, origin }, { page }) {
        const list = await newsPage(reader, site.key, now, page, PER_PAGE);
        const items = list.items.map((row) => present(row, origin));
        const pages = Math.max(1, Math.ceil(list.total / PER_PAGE));
        return { value: { items, total: list.total, page, pages }, staleAt: list.changesAt };
      },
    }),
    operation({
      path: '/api/news/:slug',
      summary: 'Une actualité entière',
      params: { slug: 'Dernière partie de l’adresse de l’actualité' },
      answer: fullItem,
      async read({ reader, site, now, origin, params }) {
        const row = await newsItemAt(reader, site.key, params['slug'] ?? '');
        if (!row) return null;
        const window = { from: row.publish_from, until: row.publish_until };
        if (!isVisible(window, now)) return null;
        return { value: presentWhole(row, origin), staleAt: nextVisibilityChange([window], now) };
      },
    }),
  ],
};

function present(row: NewsRow, origin: string): z.output<typeof item> {
  const photo = photoOf(row.cover[0]);
  return {
    slug: row.slug,
    title: row.title,
    url: origin + pathOf(row.slug),
    lead: row.lead,
    publishedAt: row.publish_from.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    image: photo && apiImage(photo, origin),
  };
}

const presentWhole = (row: FullNewsRow, origin: string): z.output<typeof fullItem> => ({
  ...present(row, origin),
  body: row.body ?? '',
  images: row.images.flatMap((file) => {
    const photo = photoOf(file);
    return photo ? [apiImage(photo, origin)] : [];
  }),
  attachments: row.attachments.map((file) => apiFile(fileLinkOf(file), origin)),
});
