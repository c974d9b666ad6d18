import { plainLetters, splitWords } from './nearest-word';
import { FAMILIES } from './word-families';

/** The same words first, then as the guide may say them: « cni » is a « carte d’identité ». */
export function waysToSay(words: string): string[] {
  const ways = [words];
  for (const { said, also } of FAMILIES_IN_ROOTS) {
    for (const way of [...ways]) {
      // Each word that has another way would else double their number.
      if (ways.length === MOST) return ways;
      const other = replaced(way, said, also);
      if (other !== null && !ways.includes(other)) ways.push(other);
    }
  }
  return ways;
}

/** Each is searched: a whole text typed is not said in a hundred ways. */
const MOST = 6;

/** The text with the first of these words in a row said otherwise; null where they do not stand. */
function replaced(text: string, said: readonly string[], also: string): string | null {
  const pieces = splitWords(text);
  for (let at = 0; at < pieces.length; at += 2) {
    const end = at + 2 * said.length - 1;
    if (said.every((root, nth) => rootOf(pieces[at + 2 * nth] ?? '') === root)) {
      return [...pieces.slice(0, at), also, ...pieces.slice(end)].join('');
    }
  }
  return null;
}

/** « Perdu », « perdues »: endings of feminine and plural do not matter. */
const rootOf = (word: string): string => plainLetters(word).replace(/e{0,2}[sx]?$/, '');

const rootsOf = (text: string): string[] =>
  splitWords(text)
    .filter((_piece, at) => at % 2 === 0)
    .map(rootOf);

const FAMILIES_IN_ROOTS = FAMILIES.flatMap(({ said, also }) =>
  said.map((one) => ({ said: rootsOf(one), also })),
);
