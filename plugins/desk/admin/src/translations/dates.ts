import { useIntl } from 'react-intl';

const PARIS = 'Europe/Paris';

/** « 1er janvier 2027 à 18 h 30 », on the clock of the town hall. */
export function useMoments() {
  const { formatDate, locale } = useIntl();
  return (instant: string): string => {
    const words = formatDate(instant, { dateStyle: 'long', timeStyle: 'short', timeZone: PARIS });
    return locale.startsWith('fr') ? inFrench(words) : words;
  };
}

/** The first of a month has a name of its own, and hours are no numbers of a clock. */
export const inFrench = (moment: string): string =>
  moment
    .replace(/^1 /, '1er ')
    .replace(/(\d{2}):(\d{2})$/, (_clock, hours: string, minutes: string) =>
      [Number(hours), 'h', minutes === '00' ? '' : minutes].join(' ').trim(),
    );
