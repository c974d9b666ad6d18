import type { VNode } from 'preact';
import type { ModuleName } from '#sites';
import type { PublicRequest } from '../routing/answer';
import type { MenuEntry } from '../views/types';

/** An address of the site, for its maps. */
export interface SiteMapEntry {
  readonly path: string;
  readonly title: string;
  readonly section: string;
  readonly changedAt: Date | null;
}

/** Entries, and the instant at which they become false: a window opens or closes. */
export interface Contribution<Entry> {
  readonly entries: readonly Entry[];
  readonly staleAt: Date | null;
}

type Contributor<Entry> = (request: PublicRequest) => Promise<Contribution<Entry>>;

/** A part of the home page, drawn by the plugin that owns its content. */
export interface HomePart {
  readonly part: 'news' | 'documents' | 'events';
  readonly module: ModuleName;
  draw(request: PublicRequest): Promise<{ node: VNode | null; staleAt: Date | null }>;
}

/** Addresses of a site that one module owns. */
export interface SiteMapPart {
  readonly module?: ModuleName;
  readonly read: Contributor<SiteMapEntry>;
}

/** What capability plugins add to every page and to the maps of a site. */
export interface Contributors {
  menu: Contributor<MenuEntry> | null;
  readonly siteMap: SiteMapPart[];
  readonly homeParts: HomePart[];
  /** The form of the contact page, where the site has one. */
  contactForm: ((request: PublicRequest) => Promise<VNode | null>) | null;
}

export const createContributors = (): Contributors => ({
  menu: null,
  siteMap: [],
  homeParts: [],
  contactForm: null,
});
