import { useIntl } from 'react-intl';

const PARIS = 'Europe/Paris';

/** « 10 janvier 2027 à 18:30 », on the clock of the town hall. */
export function useMoments() {
  const { formatDate } = useIntl();
  return (instant: string): string =>
    formatDate(instant, { dateStyle: 'long', timeStyle: 'short', timeZone: PARIS });
}
