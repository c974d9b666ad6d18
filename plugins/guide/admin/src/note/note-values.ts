import type {
  EntrySheet,
  NoteFields,
  NoteSheet,
  NoteSide,
  Reach,
} from '../../../shared/local-additions';
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

/** What a choice of readers is told apart by. */
export const reachKey = ({ reach, code }: Pick<Reach, 'reach' | 'code'>): string =>
  `${reach} ${code}`.trim();

/** A note to be written at a place; where nobody reads under a long text, it stands above. */
export const newNote = (place: string, reaches: readonly Reach[]): NoteValues => ({
  title: '',
  body: '',
  place,
  side: 'before',
  reach: reaches[0] ? reachKey(reaches[0]) : 'site',
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
  reaches: readonly Reach[],
): NoteFields {
  const { title, body, place, side, limited, from, until } = values;
  const { reach, code } = reaches.find((one) => reachKey(one) === values.reach) ?? {
    reach: 'site' as const,
    code: '',
  };
  return {
    audience,
    entry: id,
    place,
    side,
    title: title.trim(),
    body,
    reach,
    reachCode: code,
    publishFrom: limited ? startOf(from) : null,
    publishUntil: limited ? endOf(until) : null,
  };
}
