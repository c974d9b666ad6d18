import type { Reader } from '#platform';
import { awaitsReview } from '../domain/note-state';
import { stateOf, writtenNotes } from './written-notes';

/** Notes whose entry changed since they were read again, by site. */
export async function notesToReview(reader: Reader): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const note of await writtenNotes(reader, { changed: true })) {
    if (awaitsReview(stateOf(note))) counts.set(note.site, (counts.get(note.site) ?? 0) + 1);
  }
  return counts;
}
