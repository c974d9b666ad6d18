import type { AdditionFields, KeptAddition } from './addition';
import type { Audience } from './audience';
import type { Reach } from './reach';

export type NoteSide = 'before' | 'after';

/**
 * What became of the entry since its note was last read again: `changed` by the DILA, `removed`
 * from the guide or moved, `place-gone` when the part where the note stood has no such title left.
 */
export type NoteState = 'current' | 'changed' | 'removed' | 'place-gone';

/** What is typed of a note: `POST /guide/notes`, `PUT /guide/notes/:documentId` */
export interface NoteFields extends AdditionFields {
  readonly audience: Audience;
  readonly entry: string;
  readonly place: string;
  readonly side: NoteSide;
  /** Empty for none. */
  readonly title: string;
  /** HTML of the rich text. */
  readonly body: string;
}

/** The `hash` of the entry that stood beside the form. */
export interface HasRead {
  readonly readHash?: string | null;
}

/** A note as it is kept. */
export interface NoteSheet extends NoteFields, KeptAddition {
  readonly state: NoteState;
}

/** A note in the list of `GET /guide/additions`. */
export interface NoteLine {
  readonly documentId: string;
  readonly audience: Audience;
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
