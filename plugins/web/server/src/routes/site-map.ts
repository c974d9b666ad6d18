import type { Core } from '@strapi/strapi';
import type { SiteMapEntry } from '../frame/contributors';
import type { PublicRequest } from '../routing/answer';
import { web } from '../services';

/** Every address of the site that its capabilities declare. */
export async function siteMapEntries(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<SiteMapEntry[]> {
  const lists: SiteMapEntry[] = [];
  for (const { module, entries } of web(strapi).contributors.siteMap) {
    if (module && !request.site.modules.includes(module)) continue;
    lists.push(...(await entries(request)));
  }
  return lists;
}
