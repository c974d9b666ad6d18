import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { createHostMap, readHosts } from './host-map';
import type { HostAnswer, SiteIdentity } from '../domain/site';
import { loadIdentity } from './site-identity';

const IDENTITIES_KEPT = 5_000;

/**
 * Host names and site identities in memory: the host map whole, identities as they are asked
 * for. Both are forgotten when the site's rows change, here or through another instance.
 */
export interface SiteDirectory {
  find(host: string): Promise<HostAnswer>;
  identity(site: number): Promise<SiteIdentity | null>;
}

export function createSiteDirectory(strapi: Core.Strapi): SiteDirectory {
  const hosts = createHostMap(readHosts(strapi));
  const identities = new Map<number, Promise<SiteIdentity | null>>();

  function identity(site: number) {
    const known = identities.get(site);
    if (known) return known;
    if (identities.size >= IDENTITIES_KEPT) identities.clear();
    const loading = loadIdentity(strapi, site);
    identities.set(site, loading);
    loading.catch(() => identities.delete(site));
    return loading;
  }

  platform(strapi).siteChanges.subscribe((site) => {
    hosts.forget(site);
    if (site === null) identities.clear();
    else identities.delete(site);
  });

  return {
    identity,
    async find(host) {
      const found = await hosts.find(host);
      if (found === undefined) return { kind: 'unknown' };
      const site = await identity(found);
      if (!site || site.closedAt) return { kind: 'unknown' };
      return { kind: host === site.primaryHost ? 'site' : 'redirect', site };
    },
  };
}
