import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { platform, type Job } from '#platform';
import { sites } from '#sites';
import { tellEditors as telling, type ChangedEntryNote } from '../actions/tell-editors';
import { reviewLetter } from '../domain/review-letter';
import { createReviews } from '../store/reviews';

const payload = z.object({});

/** What `enqueue` needs of the job. */
export const editorsToTell = { name: 'guide.tell-editors', payload };

/** After each import, and each hour: the command imports without the platform. */
export const tellEditors = (strapi: Core.Strapi): Job<object> => ({
  ...editorsToTell,
  scope: 'platform',
  run: telling({
    reviews: createReviews(strapi),
    write: (site, notes) => writeToEditors(strapi, site, notes),
    inTransaction: async (work) => {
      await strapi.db.transaction(work);
    },
  }),
});

/** In the name of the site: its mails are those that its people see. */
async function writeToEditors(
  strapi: Core.Strapi,
  site: number,
  notes: readonly ChangedEntryNote[],
): Promise<void> {
  const { mail, scope, settings, siteNames } = platform(strapi);
  const name = (await siteNames.of([site])).get(site) ?? '';
  const address = `${settings.platformUrl}/admin/plugins/guide?site=${site}`;
  const letter = reviewLetter({ site: name, address, notes });
  const editors = await sites(strapi).people.writersOf(site, 'guide');
  await scope.runInSite(site, async () => {
    for (const { email } of editors) await mail.queue({ to: email, ...letter });
  });
}
