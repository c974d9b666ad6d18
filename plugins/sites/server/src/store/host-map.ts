import type { Core } from '@strapi/strapi';
import { platform } from '#platform';

interface HostRow {
  readonly name: string;
  readonly site: number;
}

export interface HostMap {
  find(host: string): Promise<number | undefined>;
  /** Without waiting: undefined while the map is not loaded or the host is unknown. */
  siteOf(host: string): number | undefined;
  /** The hosts of this site (null: of any) may have changed. */
  forget(site: number | null): void;
}

/** Every host name of the platform in memory; one site's names are read again when it changes. */
export function createHostMap(strapi: Core.Strapi): HostMap {
  let sites: Map<string, number> | null = null;
  let refreshing: Promise<void> | null = null;
  const dirty = new Set<number>();

  async function refresh() {
    if (sites === null) {
      dirty.clear();
      sites = new Map((await loadHosts(strapi, null)).map(({ name, site }) => [name, site]));
      return;
    }
    const changed = [...dirty];
    dirty.clear();
    const rows = await loadHosts(strapi, changed);
    for (const [name, site] of sites) if (changed.includes(site)) sites.delete(name);
    for (const { name, site } of rows) sites.set(name, site);
  }

  async function fresh() {
    while (sites === null || dirty.size > 0) {
      refreshing ??= refresh().finally(() => (refreshing = null));
      await refreshing;
    }
    return sites;
  }

  return {
    find: async (host) => (await fresh()).get(host),
    siteOf: (host) => (dirty.size === 0 ? sites?.get(host) : undefined),
    forget(site) {
      if (site === null) sites = null;
      else dirty.add(site);
    },
  };
}

async function loadHosts(strapi: Core.Strapi, sites: number[] | null): Promise<HostRow[]> {
  return platform(strapi).scope.runInPlatform('host map', async () => {
    const query = strapi.db.connection<HostRow>('hosts');
    if (sites) void query.whereIn('site_key', sites);
    return query.select({ name: 'name', site: 'site_key' });
  });
}
