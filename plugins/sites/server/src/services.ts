import type { Core } from '@strapi/strapi';
import { createSiteDirectory } from './store/site-directory';

/** The sites plugin's front counter. */
export type Sites = ReturnType<typeof createSites>;

export function createSites({ strapi }: { strapi: Core.Strapi }) {
  return { directory: createSiteDirectory(strapi) };
}

export const sites = (strapi: Core.Strapi): Sites => strapi.plugin('sites').service('sites');
