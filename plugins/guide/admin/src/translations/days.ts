import { useIntl } from 'react-intl';

/** « 2 mars 2026 », « 1er mars 2026 », of an instant or of a day, on the calendar of Paris. */
export function useDays() {
  const { formatDate, locale } = useIntl();
  return (at: string): string => {
    const words = formatDate(at.length === DAY ? `${at}T12:00:00Z` : at, {
      dateStyle: 'long',
      timeZone: 'Europe/Paris',
    });
    return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
  };
}

/** Length of `YYYY-MM-DD`. */
const DAY = 10;
