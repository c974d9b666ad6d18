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
  /** Its canonical address is on another site: people are led there, search engines are not. */
  readonly isOfficialElsewhere?: boolean;
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

/** An online procedure of the site, offered beside the text that explains it. */
export interface OnlineProcedure {
  readonly title: string;
  readonly href: string;
  /** A sentence on what it is for. */
  readonly summary?: string;
}

/** Procedures that go with an entry of the guide, or with the words of a search. */
export type WantedProcedures =
  | { readonly entry: { readonly audience: string; readonly id: string } }
  | { readonly words: string };

export interface ProcedurePart {
  readonly module?: ModuleName;
  read(request: PublicRequest, wanted: WantedProcedures): Promise<Contribution<OnlineProcedure>>;
}

/** What a visitor looks for, and which of the findings are shown. */
export interface SearchAsked {
  readonly words: string;
  /** From 0. */
  readonly first: number;
  readonly count: number;
}

export interface SearchFinding {
  readonly title: string;
  readonly href: string;
  /** What it is: « Fiche pratique ». */
  readonly label?: string;
  /** A passage, the words that were looked for marked. */
  readonly excerpt: readonly { readonly text: string; readonly marked?: boolean }[];
  readonly changedAt: Date | null;
  /** The higher, the nearer to what was asked; comparable within one part only. */
  readonly rank: number;
}

export interface SearchFindings extends Contribution<SearchFinding> {
  /** How many there are, shown or not. */
  readonly total: number;
  /** The words that were looked for instead, when those asked are nowhere. */
  readonly instead?: string;
}

/** What one capability finds in its own content, for its search page and that of the whole site. */
export interface SearchPart {
  readonly module?: ModuleName;
  /** By which findings are filtered: `guide`. */
  readonly kind: string;
  readonly title: string;
  find(request: PublicRequest, asked: SearchAsked): Promise<SearchFindings>;
}

/** What capability plugins add to every page and to the maps of a site. */
export interface Contributors {
  readonly menu: MenuPart[];
  readonly siteMap: Part<SiteMapEntry>[];
  /** Addresses of site maps of their own, for search engines: `/guide/sitemap.xml`. */
  readonly siteMapFiles: Part<string>[];
  readonly search: SearchPart[];
  readonly procedures: ProcedurePart[];
  readonly homeParts: HomePart[];
  /** What plugins learn of people, for the page on personal data. */
  readonly processings: Part<DataProcessing>[];
  /** What a new site begins with, put in the request's memo instead of being read. */
  readonly siteBeginnings: ((request: PublicRequest) => void)[];
  /** Address of the page that holds the opening hours of the whole week, when the site has one. */
  hoursPage: ((request: PublicRequest) => Promise<string | null>) | null;
  /** Address of the page on procedures, when the site keeps one. */
  proceduresPage: ((request: PublicRequest) => Promise<string | null>) | null;
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
  siteMapFiles: [],
  search: [],
  procedures: [],
  homeParts: [],
  processings: [],
  siteBeginnings: [],
  hoursPage: null,
  proceduresPage: null,
  contactPage: null,
  hasContactForm: null,
  contactForm: null,
});

/** For entries that only the choice of modules changes. */
export const always =
  <Entry>(...entries: Entry[]): Part<Entry>['read'] =>
  () =>
    Promise.resolve({ entries, staleAt: null });
