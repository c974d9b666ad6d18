import { useIntl } from 'react-intl';
import { fr } from './fr';

export const PREFIX = 'platform';

export type Word = keyof typeof fr;

/** Says a sentence of this plugin in the language of the person. */
export function useWords() {
  const { formatMessage } = useIntl();
  return (word: Word, values?: Record<string, string | number>): string =>
    formatMessage({ id: `${PREFIX}.${word}`, defaultMessage: fr[word] }, values);
}

/** Says what comes from the server in both languages. */
export function useOtherWords() {
  const { locale } = useIntl();
  return (words: { readonly fr: string; readonly en: string }): string =>
    locale.startsWith('fr') ? words.fr : words.en;
}
