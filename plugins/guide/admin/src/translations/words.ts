import { makeUseWords } from '#admin/platform';
import { fr, type Word } from './fr';

export type { Word } from './fr';
export const PREFIX = 'guide';

/** Says a sentence of this plugin in the language of the person. */
export const useWords = makeUseWords(PREFIX, fr);

/** Sentences for the fields that are wrong. */
export const inWords = (
  problems: readonly { readonly field: string; readonly word: Word }[],
  say: (word: Word) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field, word }) => [field, say(word)]));
