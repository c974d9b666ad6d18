import type { VNode } from 'preact';
import type { ModuleName } from '#sites';
import type { PublicRequest } from '../routing/answer';
import type { DataProcessing } from '../views/pages/personal-data-page';
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

/** What one plugin contributes, on the sites that have its module. */
export interface Part<Entry> {
  readonly module?: ModuleName;
  readonly read: (request: PublicRequest) => Promise<Contribution<Entry>>;
}

/** Around the page tree, or the tree itself. */
export type MenuPlace = 'before-pages' | 'pages' | 'after-pages';

/** A part of the menu; those that share a place stand in order of registration. */
export interface MenuPart extends Part<MenuEntry> {
  readonly place: MenuPlace;
}

/** A part of the home page, drawn by the plugin that owns its content. */
export interface HomePart {
  readonly part: 'news' | 'documents' | 'events';
  readonly module: ModuleName;
  draw(request: PublicRequest): Promise<{ node: VNode | null; staleAt: Date | null }>;
}

/** What capability plugins add to every page and to the maps of a site. */
export interface Contributors {
  readonly menu: MenuPart[];
  readonly siteMap: Part<SiteMapEntry>[];
  readonly homeParts: HomePart[];
  /** What plugins learn of people, for the page on personal data. */
  readonly processings: Part<DataProcessing>[];
  /** What a new site begins with, put in the request's memo instead of being read. */
  readonly siteBeginnings: ((request: PublicRequest) => void)[];
  /** Address of the page that holds the opening hours of the whole week, when the site has one. */
  hoursPage: ((request: PublicRequest) => Promise<string | null>) | null;
  /** Address of the contact page, when the site keeps one. */
  contactPage: ((request: PublicRequest) => Promise<string | null>) | null;
  /** Whether that page has a form. */
  hasContactForm: ((request: PublicRequest) => Promise<boolean>) | null;
  /** The form of the contact page, where the site has one. */
  contactForm: ((request: PublicRequest) => Promise<VNode | null>) | null;
}

export const createContributors = (): Contributors => ({
  menu: [],
  siteMap: [],
  homeParts: [],
  processings: [],
  siteBeginnings: [],
  hoursPage: null,
  contactPage: null,
  hasContactForm: null,
  contactForm: null,
});

/** For entries that only the choice of modules changes. */
export const always =
  <Entry>(...entries: Entry[]): Part<Entry>['read'] =>
  () =>
    Promise.resolve({ entries, staleAt: null });
