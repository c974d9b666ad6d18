import type { SearchAsked, SearchFindings } from '#web';
import type { Audience } from '../domain/audience';
import { mendWords } from '../domain/mend-words';
import { wordsIn } from '../domain/nearest-word';
import { wordsHeld } from '../store/known-words';
import { searchEntries, type FoundEntries } from '../store/search-entries';
import { presentOwn, searchOwn, type Asker, type OwnFindings } from './find-own-entries';
import type { GuideDesk } from './guide-desk';
import { presentFound } from './present-found';

/** What the guide and the site hold of some words. */
export interface GuideFindings extends SearchFindings, Pick<FoundEntries, 'unfinished'> {
  /** What the commune and the bodies above it wrote, beside what is counted. */
  readonly own: OwnFindings;
  /** Some of the words only: nothing holds them all. */
  readonly some: boolean;
  /** The words as they were typed are held by something, though others were looked for. */
  readonly alsoAsTyped: boolean;
}

export interface AskedOfGuide extends SearchAsked {
  /** As they were typed, whatever they were meant to be. */
  readonly asTyped?: boolean;
}

/** All of the words; otherwise with typing errors mended; otherwise any of them. */
export async function findInGuide(
  desk: Pick<GuideDesk, 'vocabulary' | 'ownVocabulary'>,
  request: Asker,
  audience: Audience,
  asked: AskedOfGuide,
): Promise<GuideFindings> {
  const { first, count, words } = asked;
  const find = (text: string, every = true) =>
    searchEntries(request.reader, { audience, first, count, words: text, every });
  const whole = await find(words);
  const ownFound = await searchOwn(request, words);
  const own = presentOwn(request, ownFound);
  if (whole.total > 0 || own.exact) return findingsOf(audience, whole, own);

  const mending = asked.asTyped ? AS_TYPED : await mendingOf(desk, request, audience, words);
  const { instead } = mending;
  if (instead === null) return findingsOf(audience, await find(words, false), own, { some: true });
  const mended = await find(instead);
  const ownMended = presentOwn(request, [...(await searchOwn(request, instead)), ...ownFound]);
  const some = mended.total === 0 && !ownMended.exact;
  const found = some ? await find(instead, false) : mended;
  const isFound = found.total + ownMended.entries.length > 0;
  return findingsOf(audience, found, ownMended, { some, ...(isFound && { ...mending, instead }) });
}

interface Mending {
  readonly instead: string | null;
  readonly alsoAsTyped: boolean;
}

const AS_TYPED: Mending = { instead: null, alsoAsTyped: false };

/** What may have been meant, where some words are held by nothing that this site shows. */
async function mendingOf(
  desk: Pick<GuideDesk, 'vocabulary' | 'ownVocabulary'>,
  request: Asker,
  audience: Audience,
  text: string,
): Promise<Mending> {
  const words = await wordsHeld(request.reader, audience, [...new Set(wordsIn(text))]);
  const unknown = words.filter(({ held }) => !held);
  if (unknown.length === 0) return AS_TYPED;
  const own = await desk.ownVocabulary(request);
  const nowhere = unknown.map(({ word }) => word).filter((word) => own.written(word) === null);
  const national = await desk.vocabulary(request.reader, audience);
  return {
    instead: mendWords(text, nowhere, [national, own]),
    alsoAsTyped: nowhere.length < words.length,
  };
}

const findingsOf = (
  audience: Audience,
  { total, entries, unfinished }: FoundEntries,
  own: OwnFindings,
  how: Partial<Pick<GuideFindings, 'some' | 'instead' | 'alsoAsTyped'>> = {},
): GuideFindings => ({
  total,
  entries: entries.map((entry) => presentFound(audience, entry)),
  own,
  unfinished,
  staleAt: own.staleAt,
  some: false,
  alsoAsTyped: false,
  ...how,
});
