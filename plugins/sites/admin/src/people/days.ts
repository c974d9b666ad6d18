import { useIntl } from 'react-intl';

/** « 31 décembre 2026 », from `2026-12-31`. */
export function useDays() {
  const { locale } = useIntl();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
}
