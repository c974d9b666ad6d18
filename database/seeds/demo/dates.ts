import type { Posted } from './types';

const DAY = 86_400_000;
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The day on which something was posted, at eight in the morning UTC; never a week-end when reckoned. */
export function postedAt(posted: Posted, loadedAt: Date): Date {
  if ('daysAgo' in posted) {
    return workingDay(morning(new Date(loadedAt.getTime() - posted.daysAgo * DAY)));
  }
  const [month = 1, day = 1] = posted.lastOn.split('-').map(Number);
  const thisYear = new Date(Date.UTC(loadedAt.getUTCFullYear(), month - 1, day, 8));
  if (thisYear <= loadedAt) return thisYear;
  return new Date(Date.UTC(loadedAt.getUTCFullYear() - 1, month - 1, day, 8));
}

function workingDay(day: Date): Date {
  const back = [2, 0, 0, 0, 0, 0, 1][day.getUTCDay()] ?? 0;
  return new Date(day.getTime() - back * DAY);
}

const morning = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 8));

/** `jeudi+5`, `samedi-3`: the nearest such weekday at least so many days ahead, or back. */
export function reckonedDay(expression: string, from: Date): Date {
  const match = /^([a-z]+)([+-])(\d+)$/.exec(expression);
  const weekday = weekdays.indexOf(match?.[1] ?? '');
  if (!match || weekday < 0) throw new Error(`« ${expression} » is not a reckoned day`);
  const step = match[2] === '+' ? 1 : -1;
  let day = morning(new Date(from.getTime() + step * Number(match[3]) * DAY));
  while (day.getUTCDay() !== weekday) day = new Date(day.getTime() + step * DAY);
  return day;
}

/** Puts reckoned dates in words; `own` is the day of the item that holds the text. */
export function withDates(text: string, own: Date): string {
  return text.replace(/\{([^}]+)\}/g, (_, expression: string) => {
    if (expression === 'date') return longDate(own);
    if (expression === 'année') return String(own.getUTCFullYear());
    return longDay(reckonedDay(expression, own));
  });
}

/** « 1er mars 2026 ». */
export const longDate = (day: Date) => `${dayAndMonth(day)} ${day.getUTCFullYear()}`;

/** « samedi 14 mars ». */
const longDay = (day: Date) => `${weekdays[day.getUTCDay()]} ${dayAndMonth(day)}`;

function dayAndMonth(day: Date): string {
  const date = day.getUTCDate();
  return `${date === 1 ? '1er' : date} ${monthNames[day.getUTCMonth()]}`;
}
