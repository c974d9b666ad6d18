import type { ClockTime, IsoDate } from '../types';

const parts = (date: IsoDate, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T12:00:00Z`),
  );

const firstOfMonth = (text: string) => text.replace(/\b1(?= \p{L})/u, '1er');

/** `1er décembre 2026` */
export const longDate = (date: IsoDate): string =>
  firstOfMonth(parts(date, { day: 'numeric', month: 'long', year: 'numeric' }));

/** `mardi 1er décembre` */
export const dayAndMonth = (date: IsoDate): string =>
  firstOfMonth(parts(date, { weekday: 'long', day: 'numeric', month: 'long' }));

export const dayOfMonth = (date: IsoDate): string => parts(date, { day: 'numeric' });
export const shortMonth = (date: IsoDate): string => parts(date, { month: 'short' });
export const weekday = (date: IsoDate): string => parts(date, { weekday: 'long' });

/** `9 h`, `17 h 30` */
export function clock(time: ClockTime): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = `${Number(hours)}\u00a0h`;
  return minutes === '00' ? hour : `${hour}\u00a0${minutes}`;
}

/** `du 24 décembre 2026 au 2 janvier 2027`, or one day. */
export function period(from: IsoDate, until?: IsoDate): string {
  if (!until || until === from) return `le ${dayAndMonth(from)}`;
  return `du ${longDate(from)} au ${longDate(until)}`;
}
