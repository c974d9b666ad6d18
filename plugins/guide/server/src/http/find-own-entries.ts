import type { PublicRequest, SearchFinding } from '#web';
import { searchOwnEntries, type FoundOwnEntry } from '../store/search-own-entries';
import { passagesOf } from './find-in-guide';
import { ownEntryAddress } from './guide-address';
import { askingFrom, shownNow } from './own-entries-here';
import { inOneLine, speakerOf } from './speaker';

export interface OwnFindings {
  readonly entries: readonly SearchFinding[];
  readonly staleAt: Date | null;
}

/** What the commune and the bodies above it wrote of one of these groups of words, nearest first. */
export async function findOwnEntries(
  request: Pick<PublicRequest, 'site' | 'reader' | 'now'>,
  groups: readonly string[],
): Promise<OwnFindings> {
  const asked = groups.filter((words) => words !== '');
  const found = await Promise.all(
    asked.map((words) => searchOwnEntries(askingFrom(request), words)),
  );
  const { entries, staleAt } = shownNow(found.flat(), request.now);
  return { entries: entries.map((entry) => findingOf(entry, request)), staleAt };
}

const findingOf = (entry: FoundOwnEntry, { site }: Pick<PublicRequest, 'site'>): SearchFinding => ({
  title: entry.title,
  href: ownEntryAddress(entry.slug),
  label: inOneLine(speakerOf(entry, site)),
  excerpt: passagesOf(entry.excerpt),
  changedAt: entry.savedAt,
  rank: entry.rank,
});
