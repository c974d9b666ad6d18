import { z } from 'zod';
import { photoOf } from '#media';
import { apiImage, imageSchema, operation, type ApiResource } from '#web';
import type { PageNode } from '../domain/page-tree';
import { inReadingOrder } from '../domain/page-tree';
import { readPage, type OutlineRow } from '../store/page-outline';
import { sitePages } from './site-pages';

const entry = z.object({
  title: z.string(),
  path: z.string(),
  url: z.url(),
  parent: z.string().nullable().describe('Adresse de la rubrique'),
  updatedAt: z.string(),
});

const fullPage = entry.extend({
  lead: z.string().nullable(),
  body: z.string().describe('HTML'),
  image: imageSchema.nullable(),
});

const query = z.object({
  path: z.string().startsWith('/').max(500).optional().describe('Une page, par son adresse'),
});

/** The page tree, and the text of a page. */
export const pageResource: ApiResource = {
  name: 'pages',
  title: 'Pages',
  operations: [
    operation({
      path: '/api/pages',
      summary: 'Les pages du site, dans l’ordre de lecture',
      answer: z.object({ items: z.array(entry) }),
      async read(request) {
        const { tree, changesAt } = await sitePages(request);
        const items = inReadingOrder(tree).map((node) => present(node, request.origin));
        return { value: { items }, staleAt: changesAt };
      },
    }),
    operation({
      path: '/api/page',
      summary: 'Une page entière, par son adresse : /api/page?path=/contact',
      query,
      answer: fullPage,
      async read(request, { path = '/' }) {
        const { tree, changesAt } = await sitePages(request);
        const node = tree.byPath.get(path);
        const text = node && (await readPage(request.reader, request.site.key, node.page.id));
        if (!node || !text) return null;
        const photo = photoOf(text.picture[0]);
        const value = {
          ...present(node, request.origin),
          lead: text.lead,
          body: text.body ?? '',
          image: photo && apiImage(photo, request.origin),
        };
        return { value, staleAt: changesAt };
      },
    }),
  ],
};

const present = ({ page, path, parent }: PageNode<OutlineRow>, origin: string) => ({
  title: page.title,
  path,
  url: origin + encodeURI(path),
  parent: parent?.path ?? null,
  updatedAt: page.updatedAt,
});
