import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type Language = Readonly<Record<string, string>>;

/** Makes the hook that says the sentences of a plugin in the language of the person. */
export const makeUseWords = <Word extends string>(
  prefix: string,
  french: Readonly<Record<Word, string>>,
) =>
  function useWords() {
    const { formatMessage } = useIntl();
    return useCallback(
      (word: Word, values?: Record<string, string | number>): string =>
        formatMessage({ id: `${prefix}.${word}`, defaultMessage: french[word] }, values),
      [formatMessage],
    );
  };

/** The sentences of a plugin as Strapi takes them, its `registerTrads`. */
export const sentencesOf =
  (prefix: string, languages: Readonly<Record<string, Language>>) =>
  ({ locales }: { locales: string[] }) =>
    Promise.resolve(
      locales.map((locale) => ({ locale, data: prefixed(prefix, languages[locale] ?? {}) })),
    );

/** Each word under the name of the plugin that says it. */
export const prefixed = (prefix: string, words: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [`${prefix}.${word}`, text]));
