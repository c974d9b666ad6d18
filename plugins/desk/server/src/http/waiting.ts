import type { Core } from '@strapi/strapi';
import { guide } from '#guide';
import { platform } from '#platform';
import { NOTICE_DAYS, WATCHED } from '../domain/waiting';
import { undescribedImages, unansweredMessages, unlaunchedSites } from '../store/waiting-counts';
import { waitingEntries, type WaitingEntry } from '../store/waiting-entries';
import { may, mayRead, siteAtWork, type Context } from './context';

const SHOWN = 6;
const SITES_SHOWN = 12;

const NOTE = 'plugin::guide.local-note';
const NO_NOTES: ReadonlyMap<number, number> = new Map();

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
    const notes = mayRead(ctx, NOTE) ? await guide(strapi).notesToReview() : NO_NOTES;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      site: site && { name: site.name },
      entries: await presented(strapi, entries),
      unansweredMessages: messages,
      undescribedImages: images,
      unlaunchedSites: sites.map(({ id, name }) => ({ key: id, name })),
      notesToReview: await bySite(strapi, notes),
    };
  },
});

/** `[{ key: 12, name: 'Cahors', count: 2 }]` */
async function bySite(strapi: Core.Strapi, counts: ReadonlyMap<number, number>) {
  const names = await platform(strapi).siteNames.of([...counts.keys()]);
  return [...counts]
    .map(([key, count]) => ({ key, name: names.get(key) ?? '', count }))
    .slice(0, SITES_SHOWN);
}

async function presented(strapi: Core.Strapi, entries: readonly WaitingEntry[]) {
  const names = await platform(strapi).siteNames.of(entries.map(({ site_key }) => site_key));
  return entries.map(({ document_id, site_key, ...entry }) => ({
    ...entry,
    documentId: document_id,
    site: { key: site_key, name: names.get(site_key) ?? '' },
  }));
}
