import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import type { Groundwork, SetUp } from '../actions/set-up-site';

class Undone extends Error {}

/** One transaction, in which the work on the new site is done in its scope. */
export const createGroundwork = (strapi: Core.Strapi): Groundwork => ({
  async atomically(work) {
    let result: SetUp | undefined;
    try {
      await strapi.db.transaction(async () => {
        result = await work();
        if (!result.ok) throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return result as SetUp;
  },
  onSite: ({ key }, work) => platform(strapi).scope.runInPlatform('site:create', work, key),
});
