import type { IsoDate } from '../types';

type Formatter = (date: IsoDate) => string;

/** A formatter is costly to make, and cheap to use. */
function formatter(options: Intl.DateTimeFormatOptions): Formatter {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date.slice(0, 10)}T12:00:00Z`));
}

const dayMonthYear = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayDayMonth = formatter({ weekday: 'long', day: 'numeric', month: 'long' });

const firstOfMonth = (text: string) => text.replace(/\b1(?= \p{L})/u, '1er');

/** `1er décembre 2026` */
export const longDate = (date: IsoDate): string => firstOfMonth(dayMonthYear(date));

/** `mardi 1er décembre` */
export const dayAndMonth = (date: IsoDate): string => firstOfMonth(weekdayDayMonth(date));

export const dayOfMonth = formatter({ day: 'numeric' });
export const shortMonth = formatter({ month: 'short' });
