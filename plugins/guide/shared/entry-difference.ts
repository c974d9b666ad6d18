import type { NoteLine } from './local-note';

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
