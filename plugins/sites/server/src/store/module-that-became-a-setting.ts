import type { Core } from '@strapi/strapi';
import { platform } from '#platform';

const SETTLE = `
update sites set guide_in_search_engines = true, modules = modules - 'guide-site-map'
 where jsonb_typeof(modules) = 'array' and modules @> '"guide-site-map"'`;

/** What was never said is shown as no. */
const SAY =
  'update sites set guide_in_search_engines = false where guide_in_search_engines is null';

/** The site map of the guide was a module once: sites that asked for it keep it as a setting. */
export async function settleGuideSiteMap(strapi: Core.Strapi): Promise<void> {
  await platform(strapi).scope.runInPlatform('site:guide-site-map', async () => {
    await strapi.db.connection.raw(SETTLE);
    await strapi.db.connection.raw(SAY);
  });
}
