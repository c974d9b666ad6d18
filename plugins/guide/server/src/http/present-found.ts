import type { SearchFinding } from '#web';
import type { Audience } from '../domain/audience';
import { firstSentences } from '../domain/first-sentences';
import { kindInWords } from '../domain/kind-in-words';
import { isWorkingTitle } from '../domain/working-title';
import { MARK, type FoundEntry } from '../store/search-entries';
import { entryAddress } from './guide-address';

/** A found entry as lists show it. */
export const presentFound = (audience: Audience, entry: FoundEntry): SearchFinding => ({
  title: entry.title,
  href: entryAddress(audience, entry.id),
  label: kindInWords(entry.type),
  excerpt: excerptOf(entry),
  changedAt: entry.modifiedOn ? new Date(entry.modifiedOn) : null,
  rank: entry.rank,
});

/** A passage of a checklist is a heap of its lines: what it is about says more. */
const excerptOf = ({ type, description, excerpt }: FoundEntry): SearchFinding['excerpt'] =>
  CHECKLIST.test(type) && description !== '' && !isWorkingTitle(description)
    ? [{ text: firstSentences(description) }]
    : passagesOf(excerpt);

const CHECKLIST = /Comment faire si/;

/** Between two blocks, a point; else what stands there, unless it is a hole in the text. */
const shortGap = (gap: string): string => (gap.includes('\n') ? ' · ' : gap.length > 1 ? ' ' : gap);

/** Splits a passage at the marks. */
export const passagesOf = (excerpt: string): SearchFinding['excerpt'] =>
  excerpt
    .split(new RegExp(`${MARK.open}([^${MARK.close}]*)${MARK.close}`))
    .map((text, at) => {
      const line = text.replace(/\s+/g, shortGap);
      return at % 2 === 1 ? { text: line, marked: true } : { text: line };
    })
    .filter(({ text }) => text !== '');
