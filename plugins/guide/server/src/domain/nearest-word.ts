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
  nearest(word: string): string | null;
}

interface Candidate extends WrittenWord {
  readonly trigrams: number;
}

/** Takes apart each written word once: comparing then meets only those that look alike. */
export function vocabularyOf(written: readonly WrittenWord[]): Vocabulary {
  const byTrigram = new Map<string, Candidate[]>();
  for (const word of written) note(byTrigram, word);
  return {
    nearest(word) {
      const asked = trigramsOf(word);
      let best: Candidate | null = null;
      let bestAlike = ALIKE;
      for (const [candidate, common] of sharing(asked, byTrigram)) {
        if (Math.abs(candidate.word.length - word.length) > 4) continue;
        // Common runs of three letters, as a share of all (the measure of pg_trgm).
        const alike = common / (asked.size + candidate.trigrams - common);
        if (alike < bestAlike || (alike === bestAlike && !isMoreWritten(candidate, best))) continue;
        best = candidate;
        bestAlike = alike;
      }
      return best?.word ?? null;
    },
  };
}

function note(byTrigram: Map<string, Candidate[]>, written: WrittenWord) {
  const trigrams = trigramsOf(written.word);
  const candidate = { ...written, trigrams: trigrams.size };
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

const isMoreWritten = (one: WrittenWord, other: WrittenWord | null): boolean =>
  other !== null && one.entries > other.entries;

function trigramsOf(word: string): Set<string> {
  const padded = `  ${plainLetters(word)} `;
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
