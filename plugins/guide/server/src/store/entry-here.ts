import type { Reader } from '#platform';
import type { LocalService, Note } from '../domain/addition';
import type { Audience } from '../domain/audience';
import type { Standpoint } from '../domain/standpoint';
import { ABOUT_ENTRY, additionsList, standingAt, type AdditionRow } from './additions-here';
import { additionIn, ON_ENTRIES } from './additions-on';
import { IN_GUIDE } from './current-guide';
import { ENTRY_COLUMNS, storedIn, type StoredEntry, type StoredRow } from './entry-rows';

/** A national entry, and what is added to it here. */
export interface EntryHere extends StoredEntry {
  /** Whatever their windows. */
  readonly additions: readonly (Note | LocalService)[];
}

const ENTRY = `select ${ENTRY_COLUMNS}, ${additionsList(ON_ENTRIES, ABOUT_ENTRY)} as additions
  ${IN_GUIDE} and e.id = :id`;

/** In one statement. */
export async function entryHere(
  reader: Reader,
  entry: { readonly audience: Audience; readonly id: string },
  site: number,
  standpoint: Standpoint,
): Promise<EntryHere | null> {
  type Row = StoredRow & { readonly additions: readonly AdditionRow[] };
  const [row] = await reader.rows<Row>(ENTRY, { ...entry, ...standingAt(site, standpoint) });
  return row ? { ...storedIn(row), additions: row.additions.map(additionIn) } : null;
}
