import type { ReceptionService } from '#sites';
import type { CoatOfArmsSpec, Hour, SceneName, Season } from './artwork';

export type TemplateName = 'causse' | 'riviere' | 'bastide';

/** Keys of the platform's palettes, by what they evoke. */
export const paletteNames = [
  'pierre',
  'riviere',
  'vigne',
  'truffe',
  'safran',
  'genevrier',
  'tuile',
  'lavande',
  'noyer',
  'ardoise',
] as const;
export type PaletteName = (typeof paletteNames)[number];

/**
 * When something was posted: so many days before the load, or the Friday before when
 * that is a week-end; or on the last past occurrence of a day of the year (`07-14`) for what belongs to a season.
 */
export type Posted = { daysAgo: number } | { lastOn: string };

/** What a photograph shows, to be drawn; `alt` is null when it is decorative. */
export interface DemoPhoto {
  scene: SceneName;
  hour: Hour;
  /** The season of the posting when absent. */
  season?: Season;
  mist?: number;
  sun?: 'left' | 'right';
  /** Tells two pictures of one scene apart. */
  variant?: string;
  alt: string | null;
}

/**
 * Texts may hold dates reckoned from the day of their item: `{samedi+9}` is the first
 * Saturday at least nine days later, `{jeudi-3}` the last Thursday at least three days
 * before, `{date}` the day itself, `{année}` its year. Written « samedi 14 mars ».
 */
export type DatedText = string;

export interface DemoNewsItem {
  slug: string;
  title: DatedText;
  lead: DatedText;
  /** Simple HTML: p, h2, h3, ul, ol, li, a, strong, em, blockquote. */
  body: DatedText;
  posted: Posted;
  pinnedForDays?: number;
  cover?: DemoPhoto;
  images?: readonly DemoPhoto[];
  /** Keys of documents of the same site. */
  attachments?: readonly string[];
}

export type DemoDocumentKind =
  | 'council-minutes'
  | 'deliberation'
  | 'order'
  | 'notice'
  | 'bulletin'
  | 'budget'
  | 'form'
  | 'other';

export interface DocumentSection {
  heading?: string;
  paragraphs: readonly DatedText[];
  /** Lines of a list, after the paragraphs. */
  items?: readonly DatedText[];
}

export interface DemoDocument {
  key: string;
  kind: DemoDocumentKind;
  title: DatedText;
  description: DatedText;
  dated: Posted;
  sections: readonly DocumentSection[];
}

export interface DemoMember {
  firstName: string;
  lastName: string;
  /** « Maire », « Première adjointe »; none for a plain councillor. */
  office?: string;
  delegation?: string;
}

/** 1 is Monday; times are `08:30`. */
export interface DemoSlot {
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  opens: string;
  closes: string;
  note?: string;
}

export interface DemoOffice {
  name: string;
  street: string;
  complement?: string;
  postalCode: string;
  city: string;
  phone: string;
  email: string;
  latitude: number;
  longitude: number;
  wheelchairAccess?: string;
  slots: readonly DemoSlot[];
  /** `on` as for a reminder: the first day of the closing. */
  closures: readonly { on: string; days: number; reason: string }[];
}

/** What the body explains itself, beside the national guide. */
export interface DemoOwnEntry {
  title: string;
  summary: string;
  body: string;
  /** Page of the national guide under which it is listed. */
  entry?: string;
  reach?: 'site' | 'epci' | 'department';
}

/** Where another service than the town hall receives. */
export interface DemoReception extends Pick<
  DemoOffice,
  'name' | 'street' | 'postalCode' | 'phone' | 'slots'
> {
  city: string;
  serves: ReceptionService;
}

export interface DemoReminder {
  title: string;
  detail: string;
  /** `jeudi+5`: the first Thursday at least five days ahead. */
  on: string;
  target?: string;
}

export interface DemoQuickLink {
  title: string;
  description: string;
  target: string;
}

export interface DemoService {
  title: string;
  detail?: string;
  phone?: string;
  href?: string;
}

export interface DemoPage {
  slug: string;
  title: string;
  lead: DatedText;
  body: DatedText;
  picture?: DemoPhoto;
  children?: readonly DemoPage[];
}

export interface DemoSite {
  /** INSEE code of a commune, SIREN of an EPCI, `centre` for the centre. */
  key: string;
  kind: 'mini' | 'full';
  collectivity:
    | { kind: 'commune'; insee: string; name: string }
    | { kind: 'epci'; siren: string; name: string }
    | { kind: 'centre'; name: string };
  /** First label of the host: `cahors` in `cahors.localhost`. */
  label: string;
  name: string;
  template: TemplateName;
  palette: PaletteName;
  tagline: string;
  banner: DemoPhoto;
  arms: CoatOfArmsSpec;
  /** Opening words of the home page. */
  welcome: string;
  history: readonly [string, string, string];
  /** Body of « Découvrir la commune ». */
  discover: string;
  services: readonly { title: string; items: readonly DemoService[] }[];
  usefulNumbers: readonly { name: string; phone: string; details?: string }[];
  /** The mayor or the president first. */
  council: readonly DemoMember[];
  office: DemoOffice;
  receptions?: readonly DemoReception[];
  ownEntries?: readonly DemoOwnEntry[];
  reminders: readonly DemoReminder[];
  quickLinks: readonly DemoQuickLink[];
  news: readonly DemoNewsItem[];
  documents: readonly DemoDocument[];
  /** The sections of a full site; none for a mini-site, which has its seven pages. */
  pages: readonly DemoPage[];
}

export type DemoRole =
  | 'platform-administrator'
  | 'webmaster'
  | 'site-manager'
  | 'editor'
  | 'contributor'
  | 'procedures-agent'
  | 'france-services-adviser';

export interface DemoPerson {
  firstName: string;
  lastName: string;
  email: string;
  /** One line that says who this is, for the table printed at start. */
  about: string;
  /** `site` is the key of a site, or `everywhere`. */
  memberships: readonly { role: DemoRole; site: string }[];
}
