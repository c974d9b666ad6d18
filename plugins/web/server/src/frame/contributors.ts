import type { VNode } from 'preact';
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

/** A part of the home page, drawn by the plugin that owns its content. */
export interface HomePart {
  readonly part: 'news' | 'documents' | 'events';
  draw(request: PublicRequest): Promise<{ node: VNode | null; staleAt: Date | null }>;
}

/** What capability plugins add to every page and to the maps of a site. */
export interface Contributors {
  menu: Contributor<MenuEntry[]> | null;
  readonly siteMap: Contributor<SiteMapEntry[]>[];
  readonly homeParts: HomePart[];
}

export const createContributors = (): Contributors => ({ menu: null, siteMap: [], homeParts: [] });
