import { useIntl } from 'react-intl';
import { fr } from './fr';
import { makeUseWords } from './plugin-words';

export type { Word } from './fr';
export const PREFIX = 'platform';

/** Says a sentence of this plugin in the language of the person. */
export const useWords = makeUseWords(PREFIX, fr);

/** Says what comes from the server in both languages. */
export function useOtherWords() {
  const { locale } = useIntl();
  return (words: { readonly fr: string; readonly en: string }): string =>
    locale.startsWith('fr') ? words.fr : words.en;
}
