import type { IsoDate } from '../types';

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
