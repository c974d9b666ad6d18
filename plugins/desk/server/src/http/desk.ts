import type { Core } from '@strapi/strapi';
import { siteOrigin } from '#sites';
import { platform, systemClock } from '#platform';
import { KINDS, type KindName } from '../domain/kind';
import { latestEntries } from '../store/written-entries';
import { CHOOSE, mayRead, siteAtWork, type Context } from './context';
import { presentEntry } from './present-entry';

/** A village writes some twenty a year; older ones are found by searching the site. */
const LISTED = 50;

/** `GET /desk/home`: what the person wrote on the site at work. */
export const deskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const site = await siteAtWork(strapi);
    if (!site) return ctx.badRequest(CHOOSE);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      site: {
        name: site.name,
        address: siteOrigin(platform(strapi).settings.platformUrl, site.primaryHost),
        launched: site.launchedAt !== null,
      },
      news: await listOf(strapi, ctx, 'news'),
      documents: await listOf(strapi, ctx, 'documents'),
    };
  },
});

async function listOf(strapi: Core.Strapi, ctx: Context, name: KindName) {
  if (!mayRead(ctx, KINDS[name].uid)) return { entries: [], total: 0 };
  const { entries, total } = await latestEntries(strapi, KINDS[name], LISTED);
  const now = systemClock.now();
  return { entries: entries.map((row) => presentEntry(row, now)), total };
}
