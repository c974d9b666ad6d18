/** A word that is written somewhere, and how often. */
export interface WrittenWord {
  readonly word: string;
  readonly entries: number;
}

/** Below this share of common letters, two words have nothing to do with each other. */
const ALIKE = 0.3;

/** Written words, ready to be compared with many others. */
export interface Vocabulary {
  /** The written word that a word was most likely meant to be, or null. */
  nearest(word: string): NearWord | null;
  /** How a word is mostly written, with its accents; null where it is not. */
  written(word: string): string | null;
}

export interface NearWord extends WrittenWord {
  /** Common runs of three letters, as a share of all (the measure of pg_trgm): 1 for the same. */
  readonly alike: number;
}

interface Candidate extends WrittenWord {
  readonly trigrams: number;
}

/** Takes apart each written word once: comparing then meets only those that look alike. */
export function vocabularyOf(written: readonly WrittenWord[]): Vocabulary {
  const byTrigram = new Map<string, Candidate[]>();
  const byLetters = new Map<string, Candidate>();
  for (const word of written) note(byTrigram, byLetters, word);
  return {
    written: (word) => byLetters.get(plainLetters(word))?.word ?? null,
    nearest(word) {
      const asked = trigramsOf(plainLetters(word));
      let best: NearWord | null = null;
      for (const [candidate, common] of sharing(asked, byTrigram)) {
        if (Math.abs(candidate.word.length - word.length) > 4) continue;
        const alike = common / (asked.size + candidate.trigrams - common);
        if (alike < ALIKE) continue;
        best = nearer(best, { word: candidate.word, entries: candidate.entries, alike });
      }
      return best;
    },
  };
}

/** The more alike of two words, the more written of those as alike; the first if nothing tells. */
export const nearer = (one: NearWord | null, other: NearWord | null): NearWord | null =>
  one === null || (other !== null && isNearer(other, one)) ? other : one;

const isNearer = (one: NearWord, other: NearWord): boolean =>
  one.alike === other.alike ? one.entries > other.entries : one.alike > other.alike;

function note(
  byTrigram: Map<string, Candidate[]>,
  byLetters: Map<string, Candidate>,
  written: WrittenWord,
) {
  const letters = plainLetters(written.word);
  const trigrams = trigramsOf(letters);
  const candidate = { ...written, trigrams: trigrams.size };
  if (written.entries > (byLetters.get(letters)?.entries ?? 0)) byLetters.set(letters, candidate);
  for (const trigram of trigrams) {
    const sharers = byTrigram.get(trigram);
    if (sharers) sharers.push(candidate);
    else byTrigram.set(trigram, [candidate]);
  }
}

/** Words that have some of these trigrams, and how many. */
function sharing(asked: ReadonlySet<string>, byTrigram: ReadonlyMap<string, readonly Candidate[]>) {
  const common = new Map<Candidate, number>();
  for (const trigram of asked) {
    for (const one of byTrigram.get(trigram) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
  }
  return common;
}

function trigramsOf(letters: string): Set<string> {
  const padded = `  ${letters} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

/** Small letters without their accents. */
export const plainLetters = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const BETWEEN_WORDS = /([^\p{L}\p{N}]+)/u;

/** Words, and at odd places what stands between them. */
export const splitWords = (text: string): string[] => text.split(BETWEEN_WORDS);

export const wordsIn = (text: string): string[] => splitWords(text).filter(isWord);

const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** The same text, some of its words replaced. */
export const withWords = (text: string, instead: ReadonlyMap<string, string>): string =>
  splitWords(text)
    .map((part) => instead.get(part) ?? part)
    .join('');
