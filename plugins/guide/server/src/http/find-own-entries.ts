import type { PublicRequest, SearchFinding } from '#web';
import { searchOwnEntries, type FoundOwnEntry } from '../store/search-own-entries';
import { passagesOf } from './present-found';
import { ownEntryAddress } from './guide-address';
import { askingFrom, shownNow } from './own-entries-here';
import { inOneLine, speakerOf } from './speaker';

export interface OwnFindings {
  readonly entries: readonly SearchFinding[];
  readonly staleAt: Date | null;
  /** Whether one of them holds all the words. */
  readonly exact: boolean;
}

export type Asker = Pick<PublicRequest, 'site' | 'reader' | 'now'>;

/** What the commune and the bodies above it wrote of these words. */
export const searchOwn = async (request: Asker, words: string): Promise<FoundOwnEntry[]> =>
  words === '' ? [] : searchOwnEntries(askingFrom(request), words);

/** Of what was found, what visitors see now, nearest first; of an entry found twice, the first. */
export function presentOwn(request: Asker, found: readonly FoundOwnEntry[]): OwnFindings {
  const { entries, staleAt } = shownNow(found, request.now);
  const exact = entries.some((entry) => entry.exact);
  return { entries: entries.map((entry) => findingOf(entry, request)), staleAt, exact };
}

const findingOf = (entry: FoundOwnEntry, { site }: Pick<PublicRequest, 'site'>): SearchFinding => ({
  title: entry.title,
  href: ownEntryAddress(entry.slug),
  label: inOneLine(speakerOf(entry, site)),
  excerpt: passagesOf(entry.excerpt),
  changedAt: entry.savedAt,
  rank: entry.rank,
});
