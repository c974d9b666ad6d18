import type { Core } from '@strapi/strapi';
import { platform } from '#platform';

export interface HostRow {
  readonly name: string;
  readonly site: number;
}

/** Reads the host names of these sites, or of all. */
type Read = (sites: readonly number[] | null) => Promise<readonly HostRow[]>;

export interface HostMap {
  find(host: string): Promise<number | undefined>;
  /** The hosts of this site (null: of any) may have changed. */
  forget(site: number | null): void;
}

/** Every host name of the platform in memory; one site's names are read again when it changes. */
export function createHostMap(read: Read): HostMap {
  let sites = new Map<string, number>();
  let wholeIsStale = true;
  let refreshing: Promise<void> | null = null;
  const stale = new Set<number>();

  const isFresh = () => !wholeIsStale && stale.size === 0 && !refreshing;

  /** What is said to have changed while it is read stays to be read. */
  async function refresh() {
    const whole = wholeIsStale;
    const changed = [...stale];
    wholeIsStale = false;
    stale.clear();
    try {
      const rows = await read(whole ? null : changed);
      sites = new Map([
        ...(whole ? [] : [...sites].filter(([, site]) => !changed.includes(site))),
        ...rows.map(({ name, site }) => [name, site] as const),
      ]);
    } catch (error) {
      wholeIsStale ||= whole;
      for (const site of changed) stale.add(site);
      throw error;
    }
  }

  async function fresh() {
    while (!isFresh()) {
      refreshing ??= refresh().finally(() => (refreshing = null));
      await refreshing;
    }
    return sites;
  }

  return {
    find: async (host) => (await fresh()).get(host),
    forget(site) {
      if (site === null) wholeIsStale = true;
      else stale.add(site);
    },
  };
}

export const readHosts =
  (strapi: Core.Strapi): Read =>
  (sites) =>
    platform(strapi).scope.runInPlatform('host map', async () => {
      const query = strapi.db.connection<HostRow>('hosts');
      if (sites) void query.whereIn('site_key', sites);
      return query.select({ name: 'name', site: 'site_key' });
    });
