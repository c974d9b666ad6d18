/** How far what is added to the national guide is read. */
export type ReachKind = 'site' | 'epci' | 'department' | 'platform';

/** Whom an addition is for, as the person at work may choose it. */
export interface Reach {
  readonly reach: ReachKind;
  /** SIREN of an EPCI, code of a department; empty for the others. */
  readonly code: string;
  /** « Les communes du Lot » */
  readonly words: string;
}

export type GuideAudience = 'particuliers' | 'professionnels' | 'associations';

export type NoteSide = 'before' | 'after';

/**
 * What became of the entry since its note was last read again: `changed` by the DILA, `removed`
 * from the guide or moved, `place-gone` when the part where the note stood has no such title left.
 */
export type NoteState = 'current' | 'changed' | 'removed' | 'place-gone';

/** A note in the list of `GET /guide/additions`. */
export interface NoteLine {
  readonly documentId: string;
  readonly audience: GuideAudience;
  /** `F1234` */
  readonly entry: string;
  readonly entryTitle: string;
  /** Key of a place; empty for the entry as a whole. */
  readonly place: string;
  /** Null for the entry as a whole, and for a place that is gone. */
  readonly placeTitle: string | null;
  readonly side: NoteSide;
  readonly title: string;
  readonly excerpt: string;
  readonly reach: Reach;
  /** False for what only who answers for every site may change, or take away. */
  readonly mayTouch: boolean;
  /** Instant. */
  readonly savedAt: string;
  readonly state: NoteState;
}

/** A service that is replaced or hidden, in the list of `GET /guide/additions`. */
export interface ServiceLine {
  readonly documentId: string;
  readonly audience: GuideAudience;
  /** `R1234` */
  readonly service: string;
  readonly serviceTitle: string;
  /** Null where it is replaced wherever it stands. */
  readonly entry: string | null;
  readonly entryTitle: string | null;
  /** Null, as `href`, for a service that is hidden. */
  readonly label: string | null;
  readonly href: string | null;
  /** Why it is not offered, for visitors. */
  readonly reason: string | null;
  readonly reach: Reach;
  /** Instant. */
  readonly savedAt: string;
}

/** `GET /guide/additions` */
export interface Additions {
  readonly notes: readonly NoteLine[];
  readonly services: readonly ServiceLine[];
}

/** One of `GET /guide/entries?audience=&q=` */
export interface FoundEntry {
  readonly audience: GuideAudience;
  readonly id: string;
  readonly title: string;
  /** As the official file says it: « Fiche d'information », « Question-réponse »… */
  readonly type: string;
  /** Title of the theme above it; empty for what has none. */
  readonly theme: string;
}

/** Where a note can stand in an entry, in the order of the entry. */
export interface EntryPlace {
  readonly key: string;
  readonly title: string;
  /** 0 for a chapter, 1 for what stands in it… */
  readonly depth: number;
}

/** A form, an online service… that an entry leads to. */
export interface EntryService {
  readonly id: string;
  readonly title: string;
  /** « Formulaire », « Démarche en ligne »… */
  readonly kind: string;
}

/** What a body above the site, or another, adds to the entry: read, not written here. */
export interface FromAbove {
  readonly kind: 'note' | 'service';
  readonly place: string;
  readonly side: NoteSide;
  /** Of a service: what its link says; empty for one that is hidden. */
  readonly title: string;
  /** Of a service that is hidden: why. */
  readonly excerpt: string;
  /** HTML, cleaned. */
  readonly body: string;
  /** As visitors read it: « Quercy Blanc (intercommunalité) », « Dans le Lot, Centre de gestion ». */
  readonly from: string;
}

/** `GET /guide/entries/:audience/:id` */
export interface EntrySheet {
  readonly audience: GuideAudience;
  readonly id: string;
  readonly title: string;
  readonly type: string;
  /** Path of the public page. */
  readonly path: string;
  /** What its text is recognised by; null once it left the guide. Comes back as `readHash`. */
  readonly hash: string | null;
  readonly places: readonly EntryPlace[];
  readonly services: readonly EntryService[];
  /** Whom the person may write for, from this site; the first is the usual one. */
  readonly reaches: readonly Reach[];
  readonly canWrite: boolean;
  readonly notes: readonly NoteSheet[];
  readonly servicesAdded: readonly ServiceSheet[];
  readonly fromAbove: readonly FromAbove[];
}

interface Written {
  readonly reach: ReachKind;
  /** SIREN of an EPCI, code of a department; empty for the others. */
  readonly reachCode: string;
  /** Instants; null where there is no such limit. */
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
}

/** What is typed of a note. */
export interface NoteFields extends Written {
  readonly audience: GuideAudience;
  readonly entry: string;
  readonly place: string;
  readonly side: NoteSide;
  /** Empty for none. */
  readonly title: string;
  /** HTML of the rich text. */
  readonly body: string;
}

/** What is typed of a service: replaced by `href` and `label`, or hidden when both are empty. */
export interface ServiceFields extends Written {
  readonly audience: GuideAudience;
  readonly service: string;
  /** Null: wherever it stands. */
  readonly entry: string | null;
  readonly label: string | null;
  /** Path of the site or `https://` address. */
  readonly href: string | null;
  readonly reason: string | null;
}

/** What both orders bring: the `version` of what the form had read, when something was. */
export interface AsOf {
  readonly asOf?: string | null;
}

/** The `hash` of the entry that stood beside the form. */
export interface HasRead {
  readonly readHash?: string | null;
}

/** `POST /guide/notes`, `PUT /guide/notes/:documentId` */
export type NoteOrder = NoteFields & AsOf & HasRead;

/** `POST /guide/services`, `PUT /guide/services/:documentId` */
export type ServiceOrder = ServiceFields & AsOf;

/** What is kept of an addition beside what was typed. */
interface Kept {
  readonly documentId: string;
  /** Comes back as `asOf`. */
  readonly version: string;
  /** « Les communes du Lot » */
  readonly reachWords: string;
  /** False for what only who answers for every site may change, or take away. */
  readonly mayTouch: boolean;
}

/** A note as it is kept. */
export interface NoteSheet extends NoteFields, Kept {
  readonly state: NoteState;
}

/** A service as it is kept. */
export interface ServiceSheet extends ServiceFields, Kept {}

/** `details` of a refusal (400): what is wrong with each field, in French. */
export interface AdditionFaults {
  readonly problems: Readonly<Record<string, string>>;
}

/** `details` of a 409: somebody saved meanwhile; the message says who, and when. */
export interface Overtaken {
  /** The `version` of what they saved: who sends it back saves over it. */
  readonly asOf: string;
}

export type WordChange = 'same' | 'added' | 'removed';

/** A paragraph, an item or a cell of the entry, in the order of the text. */
export interface DifferenceBlock {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  /** The part that it begins, where it is the title of one. */
  readonly heading?: boolean;
  readonly words: readonly { readonly text: string; readonly kind: WordChange }[];
}

/** `GET /guide/notes/:documentId/difference`: between the entry as it was read, and as it is. */
export interface EntryDifference {
  /** The note that the entry is read again for. */
  readonly note: NoteLine;
  /**
   * Days, `YYYY-MM-DD`; null where the file tells none. No text where nobody kept what was read:
   * the blocks are the entry as it is.
   */
  readonly before: { readonly modifiedOn: string | null } | null;
  /** Null when the guide has the entry no more. */
  readonly after: { readonly modifiedOn: string | null } | null;
  readonly blocks: readonly DifferenceBlock[];
  readonly placeGone: boolean;
}

/** `GET /guide/entries/:audience/:id/preview`: the page of the entry as visitors read it. */
export interface EntryPreview {
  /** A document without scripts. */
  readonly html: string;
  /** Where visitors find it; null before the site is open to them. */
  readonly address: string | null;
}
