import type { PublicRequest, SearchAsked, SearchFinding, SearchFindings } from '#web';
import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import { firstSentences } from '../domain/first-sentences';
import { serviceKind } from '../domain/services-of';
import { withWords, wordsIn } from '../domain/nearest-word';
import { isWorkingTitle } from '../domain/working-title';
import { wordsNowhere } from '../store/known-words';
import { MARK, searchEntries, type FoundEntries, type FoundEntry } from '../store/search-entries';
import { entryAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';

export type GuideFindings = SearchFindings & Pick<FoundEntries, 'unfinished'>;

/**
 * What the guide holds of some words: all of them; otherwise with typing errors mended; otherwise
 * any of them.
 */
export async function findInGuide(
  desk: GuideDesk,
  { reader }: Pick<PublicRequest, 'reader'>,
  audience: Audience,
  asked: SearchAsked,
): Promise<GuideFindings> {
  const find = (words: string, every: boolean) =>
    searchEntries(reader, { ...asked, audience, words, every });
  const whole = await find(asked.words, true);
  if (whole.total > 0) return findingsOf(audience, whole);
  const instead = await mendedWords(desk, reader, audience, asked.words);
  const mended = instead ? await find(instead, true) : whole;
  const words = instead ?? asked.words;
  const found = mended.total > 0 ? mended : await find(words, false);
  return findingsOf(audience, found, found.total > 0 ? (instead ?? undefined) : undefined);
}

/** A whole text of words that are nowhere is no typing error. */
const MENDED_AT_MOST = 4;

/** The same words, those that are nowhere replaced by their nearest; null when none is. */
async function mendedWords(
  desk: GuideDesk,
  reader: Reader,
  audience: Audience,
  text: string,
): Promise<string | null> {
  const nowhere = await wordsNowhere(reader, audience, [...new Set(wordsIn(text))]);
  if (nowhere.length === 0) return null;
  const vocabulary = await desk.vocabulary(reader, audience);
  const instead = nowhere.slice(0, MENDED_AT_MOST).flatMap((word) => {
    const nearest = vocabulary.nearest(word);
    return nearest ? [[word, nearest] as const] : [];
  });
  return instead.length > 0 ? withWords(text, new Map(instead)) : null;
}

const findingsOf = (
  audience: Audience,
  { total, entries, unfinished }: FoundEntries,
  instead?: string,
): GuideFindings => ({
  total,
  entries: entries.map((entry) => findingOf(audience, entry)),
  unfinished,
  staleAt: null,
  ...(instead ? { instead } : {}),
});

const findingOf = (audience: Audience, entry: FoundEntry): SearchFinding => ({
  title: entry.title,
  href: entryAddress(audience, entry.id),
  label: LABELS[entry.type] ?? serviceKind(entry.type) ?? entry.type,
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

/** What visitors read instead of the names that the DILA gives to its files. */
const LABELS: Readonly<Record<string, string>> = {
  "Fiche d'information": 'Fiche pratique',
  "Fiche d'information conditionnée": 'Fiche pratique',
  'Fiche Question-réponse': 'Question-réponse',
  'Fiche Question-réponse conditionnée': 'Question-réponse',
  'Fiche Comment faire si': 'Comment faire si',
  'Fiche Comment faire si - simulateur': 'Comment faire si',
  'Fiche Comment faire si conditionné': 'Comment faire si',
  'Fiche avec liens externes': 'Fiche pratique',
  Theme: 'Thème',
  'Local personnalisé sur SP': 'Où s’adresser',
};

/** Splits a passage at the marks. */
export const passagesOf = (excerpt: string): SearchFinding['excerpt'] =>
  excerpt
    .split(new RegExp(`${MARK.open}([^${MARK.close}]*)${MARK.close}`))
    .map((text, at) => {
      const line = text.replace(/\s*\n\s*/g, ' · ');
      return at % 2 === 1 ? { text: line, marked: true } : { text: line };
    })
    .filter(({ text }) => text !== '');
