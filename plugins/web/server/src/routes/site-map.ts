import type { Core } from '@strapi/strapi';
import type { Contribution, SiteMapEntry } from '../frame/contributors';
import { earliest } from '../frame/earliest';
import type { PublicRequest } from '../routing/answer';
import { web } from '../services';

/** Every address of the site that its capabilities declare. */
export async function siteMapEntries(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<Contribution<SiteMapEntry>> {
  const parts: Contribution<SiteMapEntry>[] = [];
  for (const { module, read } of web(strapi).contributors.siteMap) {
    if (module && !request.site.modules.includes(module)) continue;
    parts.push(await read(request));
  }
  return {
    entries: parts.flatMap(({ entries }) => entries),
    staleAt: parts.map(({ staleAt }) => staleAt).reduce(earliest, null),
  };
}
