import type { SiteIdentity } from '#sites';
import type { NoteSide } from '../../../shared/local-note';
import type { Note } from '../domain/addition';
import { LocalNote } from '../views';
import { speakerOf } from './speaker';

export interface PlacedNotes {
  readonly site: SiteIdentity;
  /** Shown now, from the farthest body to the commune. */
  readonly notes: readonly Note[];
  /** Keys of the places that the entry has. */
  readonly places: ReadonlySet<string>;
}

/** Notes by place and side; those whose place is gone stand at the end of the entry. */
export function notesAt({ site, notes, places }: PlacedNotes) {
  const standing = notes.map((note) => ({ note, ...whereOf(note, places) }));
  return (place: string, side: NoteSide) =>
    standing
      .filter((one) => one.place === place && one.side === side)
      .map(({ note }) =>
        LocalNote({ ...note.content, documentId: note.documentId, speaker: speakerOf(note, site) }),
      );
}

/** Where a note stands in the entry as it is now. */
export function whereOf({ content }: Note, places: ReadonlySet<string>) {
  const { place, side } = content;
  const isGone = place !== '' && !places.has(place);
  return isGone ? { place: '', side: 'after' as const } : { place, side };
}
