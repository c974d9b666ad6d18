import type { NoteState } from '../../../shared/local-note';

interface ReadEntry {
  /** SHA-256 of its text; null for a note that nobody wrote on any text. */
  readonly readHash: string | null;
  /** Empty for the entry as a whole. */
  readonly place: string;
}

interface EntryNow {
  readonly hash: string;
  readonly places: readonly string[];
}

/**
 * What became of an entry since its note was read again for the last time.
 * @param now null when the guide has it no more; undefined when there is no guide to look in
 */
export function noteState(
  { readHash, place }: ReadEntry,
  now: EntryNow | null | undefined,
): NoteState {
  if (now === undefined) return 'current';
  if (now === null) return 'removed';
  if (place !== '' && !now.places.includes(place)) return 'place-gone';
  return readHash === null || readHash === now.hash ? 'current' : 'changed';
}

/** Whether its editors have something to read again. */
export const awaitsReview = (state: NoteState): boolean => state !== 'current';
