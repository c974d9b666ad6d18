import type { EntrySheet } from '../../../shared/entry-sheet';
import type { NoteFields, NoteSheet, NoteSide } from '../../../shared/local-note';
import type { Reach } from '../../../shared/reach';
import { reachFields, reachKey, usualReach } from '../forms/reach';
import { dayOf, endOf, lastDayBefore, startOf } from '../period/paris-days';

/** What the form of a note holds. */
export interface NoteValues {
  readonly title: string;
  readonly body: string;
  readonly place: string;
  readonly side: NoteSide;
  /** Of a choice: `department 46`. */
  readonly reach: string;
  /** It shows during a period only. */
  readonly limited: boolean;
  /** `YYYY-MM-DD`, or nothing; both included. */
  readonly from: string;
  readonly until: string;
}

/** A note to be written at a place; where nobody reads under a long text, it stands above. */
export const newNote = (place: string, reaches: readonly Reach[]): NoteValues => ({
  title: '',
  body: '',
  place,
  side: 'before',
  reach: usualReach(reaches),
  limited: false,
  from: '',
  until: '',
});

export const valuesOf = (note: NoteSheet): NoteValues => ({
  title: note.title,
  body: note.body,
  place: note.place,
  side: note.side,
  reach: reachKey({ reach: note.reach, code: note.reachCode }),
  limited: note.publishFrom !== null || note.publishUntil !== null,
  from: dayOf(note.publishFrom),
  until: lastDayBefore(note.publishUntil),
});

/** What is sent of it; a period that is no longer asked for is dropped. */
export function fieldsOf(
  values: NoteValues,
  { audience, id }: Pick<EntrySheet, 'audience' | 'id'>,
): NoteFields {
  const { title, body, place, side, limited, from, until } = values;
  return {
    audience,
    entry: id,
    place,
    side,
    title: title.trim(),
    body,
    ...reachFields(values.reach),
    publishFrom: limited ? startOf(from) : null,
    publishUntil: limited ? endOf(until) : null,
  };
}
