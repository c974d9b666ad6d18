import type { Core } from '@strapi/strapi';
import { platform, systemClock, type Job } from '#platform';
import { z } from 'zod';
import { MESSAGE } from '../content-types/uids';
import { destroyEndedBefore, sitesWithMessages } from '../store/destruction';
import { retentionOf } from '../store/policies';
import { keptSince } from '../domain/retention';

const NAME = 'contact.destroy-old-messages';

/** Destroys the exchanges that ended long enough ago, site by site, and records how many. */
export const destroyOldMessages = (strapi: Core.Strapi): Job<object> => ({
  name: NAME,
  payload: z.object({}),
  scope: 'platform',
  async run() {
    const sites = await sitesWithMessages(strapi);
    for (const site of sites) {
      await platform(strapi).scope.runInSite(site, () => destroyInSite(strapi));
    }
  },
});

const destroyInSite = (strapi: Core.Strapi) =>
  strapi.db.transaction(async () => {
    const since = keptSince(systemClock.now(), await retentionOf(strapi));
    const destroyed = await destroyEndedBefore(strapi, since);
    if (destroyed === 0) return;
    await platform(strapi).journal.record({
      action: 'destroyed',
      subject: MESSAGE,
      label: destroyed === 1 ? 'Un message' : `${destroyed} messages`,
      actor: { id: null, name: `job ${NAME}` },
    });
  });
