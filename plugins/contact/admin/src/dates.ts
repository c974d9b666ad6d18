import { useIntl } from 'react-intl';

/** Instants in the legal time of metropolitan France. */
export function useDates() {
  const { locale } = useIntl();
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return (instant: string): string => format.format(new Date(instant));
}
