/** A word that is written somewhere, and how often. */
export interface WrittenWord {
  readonly word: string;
  readonly entries: number;
}

/** Below this share of common letters, two words have nothing to do with each other. */
const ALIKE = 0.3;

/** The written word that a word was most likely meant to be, or null. */
export function nearestWord(word: string, written: readonly WrittenWord[]): string | null {
  const asked = trigramsOf(word);
  let best: { word: string; entries: number; alike: number } | null = null;
  for (const candidate of written) {
    if (Math.abs(candidate.word.length - word.length) > 4) continue;
    const alike = likeness(asked, trigramsOf(candidate.word));
    if (alike <= ALIKE || (best && alike < best.alike)) continue;
    if (best && alike === best.alike && candidate.entries <= best.entries) continue;
    best = { ...candidate, alike };
  }
  return best?.word ?? null;
}

/** Common runs of three letters, as a share of all (the measure of pg_trgm). */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const trigram of some) if (others.has(trigram)) common += 1;
  return common / (some.size + others.size - common);
}

function trigramsOf(word: string): Set<string> {
  const padded = `  ${plainLetters(word)} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

/** Small letters without their accents. */
const plainLetters = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const BETWEEN_WORDS = /([^\p{L}\p{N}]+)/u;

export const wordsIn = (text: string): string[] => text.split(BETWEEN_WORDS).filter(isWord);

const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** The same text, some of its words replaced. */
export const withWords = (text: string, instead: ReadonlyMap<string, string>): string =>
  text
    .split(BETWEEN_WORDS)
    .map((part) => instead.get(part) ?? part)
    .join('');
