import type { Core } from '@strapi/strapi';
import type { Contribution, SiteMapEntry } from '../frame/contributors';
import { gather } from '../frame/gather';
import type { PublicRequest } from '../routing/answer';
import { web } from '../services';

/** Every address of the site that its capabilities declare. */
export const siteMapEntries = (
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<Contribution<SiteMapEntry>> => gather(web(strapi).contributors.siteMap, request);
