import type { Reach } from './reach';

/** Where an entry that a body wrote itself stands: never published, or in its period or not. */
export type OwnEntryState = 'draft' | 'upcoming' | 'current' | 'over';

/** An entry of its own that the site wrote, in the list of `GET /guide/additions`. */
export interface OwnEntryLine {
  readonly documentId: string;
  /** Empty as long as its writer gave none. */
  readonly title: string;
  readonly summary: string;
  readonly reach: Reach;
  readonly state: OwnEntryState;
  /** Instant at which what is published appears, or goes; null where it never does. */
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
  /** Instant. */
  readonly savedAt: string;
}
