import { useIntl } from 'react-intl';
import { fr } from '../translations/fr';
import { useWords, type Word } from '../translations/words';

/** Says what a person did; an action that has no words yet is shown as it is kept. */
export function useActions() {
  const say = useWords();
  return (action: string): string => {
    const word = `action.${action}`;
    return word in fr ? say(word as Word) : action;
  };
}

/** Instants in the legal time of metropolitan France, as the rest of the platform. */
export function useDates() {
  const { locale } = useIntl();
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return (instant: string): string => format.format(new Date(instant));
}
