import type { ChangedNote } from '../domain/review-letter';

/** A note on an entry that is not as it was read. */
export interface ChangedEntryNote extends ChangedNote {
  readonly documentId: string;
  readonly site: number;
  /** Of the text now; `removed` where there is none. */
  readonly hash: string;
}

export interface Reviews<Note extends ChangedEntryNote = ChangedEntryNote> {
  /** Of all sites. */
  changed(): Promise<Note[]>;
  /** Whether the text that visitors read is the same: a date, an address of the file changed. */
  saysTheSame(note: Note): Promise<boolean>;
  /** Takes the text as it is for the one that was read. */
  takeAsRead(note: Note): Promise<void>;
  /** Those of these that nobody was told of before, said to be told now. */
  tellOnce(notes: readonly Note[]): Promise<Note[]>;
  /** What no note refers to any more. */
  forgetUnused(): Promise<void>;
}

interface Deps<Note extends ChangedEntryNote> {
  readonly reviews: Reviews<Note>;
  /** One letter to each person who may write notes on the site. */
  readonly write: (site: number, notes: readonly Note[]) => Promise<void>;
  readonly inTransaction: (work: () => Promise<void>) => Promise<void>;
}

/** Tells those who write notes, once for each change of the national text under them. */
export const tellEditors =
  <Note extends ChangedEntryNote>({ reviews, write, inTransaction }: Deps<Note>) =>
  async (): Promise<void> => {
    const changed: Note[] = [];
    for (const note of await reviews.changed()) {
      if (note.state === 'changed' && (await reviews.saysTheSame(note)))
        await reviews.takeAsRead(note);
      else changed.push(note);
    }
    await inTransaction(async () => {
      for (const [site, notes] of bySite(await reviews.tellOnce(changed))) await write(site, notes);
    });
    await reviews.forgetUnused();
  };

const bySite = <Note extends ChangedEntryNote>(notes: readonly Note[]): Map<number, Note[]> =>
  Map.groupBy(notes, ({ site }) => site);
