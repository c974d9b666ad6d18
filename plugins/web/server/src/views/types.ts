import type { TemplateName } from '../templates';

/** `2026-11-22` */
export type IsoDate = string;

export interface Link {
  label: string;
  href: string;
}

export interface MenuEntry extends Link {
  /** The page being shown, or one that holds it. */
  current?: 'page' | 'section';
  children?: MenuEntry[];
}

/** An image in the sizes and formats that exist of it. */
export interface Photo {
  /** JPEG or PNG that every browser shows. */
  src: string;
  width: number;
  height: number;
  /** Alternative text; null when the image is decorative. */
  alt: string | null;
  sources: PhotoSource[];
  /** `#rrggbb`, shown while the image loads. */
  dominantColour?: string;
  /** What must stay visible when the image is cropped: 0–1 from left and top. */
  focalPoint?: { x: number; y: number };
  caption?: string;
  credit?: string;
}

/** Best format first: AVIF, WebP, then JPEG. */
export interface PhotoSource {
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
  variants: { url: string; width: number }[];
}

export interface Address {
  street: string[];
  postalCode: string;
  city: string;
}

export interface ContactDetails {
  /** `Mairie de Carennac` */
  name: string;
  /** False for the desk of another body than a commune; a town hall unless told. */
  isTownHall?: boolean;
  address: Address;
  /** What one must know to come in with a wheelchair. */
  wheelchairAccess?: string;
  phone?: string;
  email?: string;
  /** Where to write from: the form of the contact page, or the page itself. */
  contactHref?: string;
  /** OpenStreetMap or another route planner. */
  routeHref?: string;
}

/** A line of the week's timetable, days of the same hours together. */
export interface HoursRow {
  /** `Lundi`, `Du mardi au jeudi` */
  days: string;
  /** `9 h – 12 h et 14 h – 17 h (sur rendez-vous)`, or `Fermé` */
  hours: string;
  closed?: boolean;
}

/** `Ouvert jusqu’à 12 h`, `Fermé, ouvre demain à 9 h` */
export interface OpeningStatus {
  open: boolean;
  words: string;
}

/** A place that receives the public, as it stands at the instant the page is written. */
export interface OpenPlace extends ContactDetails {
  /** Empty when the hours are not known. */
  hours: HoursRow[];
  status?: OpeningStatus;
  /** Exceptional closures now or soon, nearest first, each a sentence. */
  closures: string[];
}

/** The town hall, or the desk of another body than a commune. */
export interface TownHall extends OpenPlace {
  /** Page that holds the whole timetable. */
  hoursHref?: string;
  /** Where the other places that receive are described. */
  otherPlaces?: Link;
}

/** How sentences name the body that answers for the site, article included. */
export interface CollectivityWords {
  /** `la mairie`, `le centre de gestion du Lot` */
  the: string;
  of: string;
  to: string;
  /** `la mairie de Carennac` */
  inFull: string;
  /** `de la mairie de Carennac` */
  ofInFull: string;
  /** `à la mairie de Carennac` */
  toInFull: string;
  /** After `le site` or `les actualités`: `de Carennac`. */
  ofPlace: string;
}

export interface SiteAssets {
  /** `/assets/site-….css` */
  stylesheet: string;
  /** Fonts to preload. */
  preloadFonts: string[];
  /** Script of the map island. */
  mapScript?: string;
  /** Addresses of the scripts of every plugin, by name: `{ guide: '/assets/guide-….js' }`. */
  islands?: Readonly<Record<string, string>>;
  favicon?: string;
}

/** What every page of a site shows around its content. */
export interface SiteFrame {
  name: string;
  /** `Commune du Lot`, `Communauté de communes`… */
  subtitle?: string;
  /** `https://carennac.example`, no trailing slash. */
  origin: string;
  lang?: string;
  template: TemplateName;
  assets: SiteAssets;
  coatOfArms?: Photo;
  menu: MenuEntry[];
  /** Action of the search form; no search when absent. */
  searchHref?: string;
  townHall: TownHall;
  /** Address of the contact page, when the site keeps one. */
  contactHref?: string;
  collectivity: CollectivityWords;
  /** `Accessibilité : partiellement conforme` */
  accessibilityMention: string;
  partners: Link[];
  /** Who runs the platform. */
  platform: Link;
  /** Address of the news feed. */
  feedHref?: string;
  /** Set while the site is not launched: shown as a banner, never indexed. */
  preview?: { launchesOn?: IsoDate };
}

/** Why a form that was sent is shown again. */
export interface FormMistakes {
  title: string;
  errors: readonly { field: string; message: string }[];
  /** What prevented the sending, when it is no field's fault. */
  notice?: string;
}

/** What a form carries against spam; see the platform's spam defence. */
export interface FormGuard {
  token: string;
  /** Where the browser asks what to work on. */
  challengeHref: string;
  /** Addresses of the built island and of its worker. */
  script?: string;
  worker?: string;
}

/** What one page says of itself. */
export interface PageFrame {
  title: string;
  description?: string;
  /** Canonical path: `/actualites/fete-du-village`. */
  path: string;
  /** Whole address of the original, for a page that shows again what another site publishes. */
  canonical?: string;
  /** From the home (excluded) to the parent of this page. */
  breadcrumb?: Link[];
  kind?: 'website' | 'article';
  image?: Photo;
  jsonLd?: JsonLd[];
  noindex?: boolean;
  /** Comes first in the title of the window: `Erreur`. */
  alert?: string;
  /** Addresses of the neighbours in a paginated list. */
  previousHref?: string;
  nextHref?: string;
}

/** A schema.org object, without its context. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/** A page inside its site; every page view takes at least these. */
export interface Framed {
  site: SiteFrame;
  page: PageFrame;
}
