import { nearer, plainLetters, splitWords, type NearWord, type Vocabulary } from './nearest-word';

/** A whole text of words that are nowhere is no typing error. */
const MENDED_AT_MOST = 4;

/**
 * The text as it was meant, its words as French writes them; null where nothing is like the words
 * that are nowhere.
 * @param nowhere words of the text that nothing holds
 * @param known words that are written, of the guide and of the site
 */
export function mendWords(
  text: string,
  nowhere: readonly string[],
  known: readonly Vocabulary[],
): string | null {
  const mended = new Map(
    nowhere.slice(0, MENDED_AT_MOST).flatMap((word) => {
      const meant = meantBy(word, known);
      return meant === null ? [] : [[word, meant] as const];
    }),
  );
  if (mended.size === 0) return null;
  const left = new Set(nowhere);
  return splitWords(text)
    .map((word) => mended.get(word) ?? (left.has(word) ? word : properly(word, known)))
    .join('');
}

/** « didentité » is « d’identité » when « identité » is nearer to a written word than the whole. */
function meantBy(word: string, known: readonly Vocabulary[]): string | null {
  const whole = nearestIn(known, word);
  const [, article, rest] = ELIDED.exec(word) ?? [];
  const noun = rest ? nearestIn(known, rest) : null;
  const isElided = noun !== null && article && nearer(whole, noun) === noun;
  return isElided ? `${article.toLowerCase()}’${noun.word}` : (whole?.word ?? null);
}

const ELIDED = /^([cdjlmnst]|qu)([aeiouyhàâéèêëîïôûœ].{3,})$/i;

const nearestIn = (known: readonly Vocabulary[], word: string): NearWord | null =>
  known.reduce<NearWord | null>((best, { nearest }) => nearer(best, nearest(word)), null);

/** « cart », found because « carte » has that root; words of two letters are not in the list. */
function properly(word: string, known: readonly Vocabulary[]): string {
  if (plainLetters(word).length < 3) return word;
  const written = known.map((one) => one.written(word)).find((one) => one !== null);
  if (written !== undefined) return isAsWritten(word, written) ? word : written;
  const meant = nearestIn(known, word);
  return meant && meant.alike >= SAME_WORD ? meant.word : word;
}

const isAsWritten = (word: string, written: string) => word.toLowerCase() === written;

/** Another ending at most. */
const SAME_WORD = 0.5;
