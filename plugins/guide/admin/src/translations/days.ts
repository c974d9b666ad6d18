import { useIntl } from 'react-intl';

/** « 2 mars 2026 », of an instant or of a day, on the calendar of Paris. */
export function useDays() {
  const { formatDate } = useIntl();
  return (at: string): string =>
    formatDate(at.length === DAY ? `${at}T12:00:00Z` : at, {
      dateStyle: 'long',
      timeZone: 'Europe/Paris',
    });
}

/** Length of `YYYY-MM-DD`. */
const DAY = 10;
