import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { NOTICE_DAYS, WATCHED } from '../domain/waiting';
import { undescribedImages, unansweredMessages, unlaunchedSites } from '../store/waiting-counts';
import { waitingEntries, type WaitingEntry } from '../store/waiting-entries';
import { may, mayRead, siteAtWork, type Context } from './context';

const SHOWN = 6;
const SITES_SHOWN = 12;

/** `GET /desk/waiting`: what waits for the person, on the site at work or on all of them. */
export const waitingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const site = await siteAtWork(strapi);
    const readable = WATCHED.filter((uid) => mayRead(ctx, uid));
    const entries = await waitingEntries(strapi, readable, { days: NOTICE_DAYS, limit: SHOWN });
    const messages = may(ctx, 'plugin::contact.messages.answer')
      ? await unansweredMessages(strapi)
      : 0;
    const images = may(ctx, 'plugin::upload.assets.update') ? await undescribedImages(strapi) : 0;
    const sites = may(ctx, 'plugin::sites.launch.read')
      ? await unlaunchedSites(strapi, SITES_SHOWN)
      : [];
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      site: site && { name: site.name },
      entries: await presented(strapi, entries),
      unansweredMessages: messages,
      undescribedImages: images,
      unlaunchedSites: sites.map(({ id, name }) => ({ key: id, name })),
    };
  },
});

async function presented(strapi: Core.Strapi, entries: readonly WaitingEntry[]) {
  const names = await platform(strapi).siteNames.of(entries.map(({ site_key }) => site_key));
  return entries.map(({ document_id, site_key, ...entry }) => ({
    ...entry,
    documentId: document_id,
    site: { key: site_key, name: names.get(site_key) ?? '' },
  }));
}
