import type { PublicRequest } from '../routing/answer';
import type { MenuEntry } from '../views/types';

/** An address of the site, for its maps. */
export interface SiteMapEntry {
  readonly path: string;
  readonly title: string;
  readonly section: string;
  readonly changedAt: Date | null;
}

type Contributor<T> = (request: PublicRequest) => Promise<T>;

/** What capability plugins add to every page and to the maps of a site. */
export interface Contributors {
  menu: Contributor<MenuEntry[]> | null;
  readonly siteMap: Contributor<SiteMapEntry[]>[];
}

export const createContributors = (): Contributors => ({ menu: null, siteMap: [] });
