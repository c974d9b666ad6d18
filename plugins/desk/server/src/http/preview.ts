import type { Core } from '@strapi/strapi';
import { previewPage, type Previewed } from '#web';
import { z } from 'zod';
import { KINDS } from '../domain/kind';
import { CHOOSE, siteAtWork, type Context } from './context';

const query = z.union([
  z.object({ kind: z.enum(['news', 'documents', 'own-entries']), id: z.string().max(64) }),
  z.object({ address: z.string().startsWith('/').max(2_048) }),
]);

/** `GET /desk/preview`: a page of the site at work, or what a draft would be on it. */
export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest('Cette page ne peut pas être montrée.');
    const site = await siteAtWork(strapi);
    if (!site) return ctx.badRequest(CHOOSE);
    const preview = await previewPage(strapi, site, previewedOf(parsed.data));
    if (!preview) return ctx.notFound('Cette page ne peut pas être montrée ici.');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = preview;
  },
});

const previewedOf = (asked: z.infer<typeof query>): Previewed =>
  'address' in asked ? asked : { uid: UIDS[asked.kind], documentId: asked.id };

const UIDS = {
  news: KINDS.news.uid,
  documents: KINDS.documents.uid,
  'own-entries': 'plugin::guide.own-entry',
};
