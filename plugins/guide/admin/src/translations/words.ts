import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { fr } from './fr';

export const PREFIX = 'guide';

export type Word = keyof typeof fr;

/** Says a sentence of this plugin in the language of the person. */
export function useWords() {
  const { formatMessage } = useIntl();
  return useCallback(
    (word: Word, values?: Record<string, string | number>): string =>
      formatMessage({ id: `${PREFIX}.${word}`, defaultMessage: fr[word] }, values),
    [formatMessage],
  );
}

/** Sentences for the fields that are wrong. */
export const inWords = (
  problems: readonly { readonly field: string; readonly word: Word }[],
  say: (word: Word) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field, word }) => [field, say(word)]));
