import type { Audience } from './audience';
import type { NoteSheet, NoteSide } from './local-note';
import type { ServiceSheet } from './local-service';
import type { Reach } from './reach';

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
  readonly audience: Audience;
  readonly id: string;
  readonly title: string;
  /** As visitors read it: « Fiche pratique », « Question-réponse »… */
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
