import type { PublicRequest, SearchFinding } from '#web';
import { vocabularyOf, wordsIn, type Vocabulary } from '../domain/nearest-word';
import { ownTexts, searchOwnEntries, type FoundOwnEntry } from '../store/search-own-entries';
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

/** What the commune and the bodies above it wrote of one of these groups of words, nearest first. */
export async function findOwnEntries(
  request: Asker,
  groups: readonly string[],
): Promise<OwnFindings> {
  const asked = groups.filter((words) => words !== '');
  const found = await Promise.all(
    asked.map((words) => searchOwnEntries(askingFrom(request), words)),
  );
  const { entries, staleAt } = shownNow(found.flat(), request.now);
  const exact = entries.some((entry) => entry.exact);
  return { entries: entries.map((entry) => findingOf(entry, request)), staleAt, exact };
}

/** The words of what this site shows of its own, and of the bodies above it: of no other site. */
export async function ownVocabulary(request: Asker): Promise<Vocabulary> {
  const { entries } = shownNow(await ownTexts(askingFrom(request)), request.now);
  const words = entries.flatMap((entry) => [...new Set(wordsOf(entry))]);
  const counted = Map.groupBy(words, (word) => word);
  return vocabularyOf([...counted].map(([word, all]) => ({ word, entries: all.length })));
}

const wordsOf = ({ title, words }: { title: string; words: string }): string[] =>
  wordsIn(`${title} ${words}`.toLowerCase()).filter(({ length }) => length > 2);

const findingOf = (entry: FoundOwnEntry, { site }: Pick<PublicRequest, 'site'>): SearchFinding => ({
  title: entry.title,
  href: ownEntryAddress(entry.slug),
  label: inOneLine(speakerOf(entry, site)),
  excerpt: passagesOf(entry.excerpt),
  changedAt: entry.savedAt,
  rank: entry.rank,
});
