import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { siteOrigin, type SiteIdentity } from '#sites';
import type { PublicRequest } from '../routing/answer';
import { web } from '../services';
import { wantedQuery, writeAddress, type Address } from './address';
import { cacheKey } from './front-door';

type ReadAddress = Extract<Address, { ok: true }>;

/** What a visitor asks of a site, as routes are told it. */
export function publicRequest(
  strapi: Core.Strapi,
  site: SiteIdentity,
  { path, query: asked }: ReadAddress,
  previewing: boolean,
): PublicRequest {
  const query = wantedQuery(asked, web(strapi).routes.match(path)?.route.query ?? []);
  return {
    site,
    path,
    query,
    key: cacheKey(site.primaryHost, writeAddress(path, query)),
    params: {},
    reader: platform(strapi).reader(),
    memo: new Map<string, unknown>(),
    now: new Date(),
    origin: siteOrigin(platform(strapi).settings.platformUrl, site.primaryHost),
    previewing,
  };
}
