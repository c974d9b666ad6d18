import {
  minutesOf,
  weekdayOf,
  yearOf,
  type CivilDate,
  type ClockTime,
  type Weekday,
} from '#platform';

/** Keeps a number and its unit on one line: a narrow space in times, a full one in dates. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const months = [
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
] as const;

type DateOptions = {
  /** Whether the year is said; it is by default. */
  readonly year?: boolean;
};

/** Names by ISO number: 1 is Monday. */
export const WEEKDAYS: Readonly<Record<string, string>> = Object.fromEntries(
  weekdays.map((name, index) => [index + 1, name]),
);

export function weekdayName(weekday: Weekday): string {
  return weekdays[weekday - 1] as string;
}

/** « 3 mars 2026 », « 1er mars 2026 ». */
export function frenchDate(date: CivilDate, { year = true }: DateOptions = {}): string {
  const day = `${dayOfMonth(date)}${NO_BREAK}${monthOf(date)}`;
  return year ? `${day} ${yearOf(date)}` : day;
}

/** « mardi 3 mars 2026 ». */
export function frenchLongDate(date: CivilDate, options?: DateOptions): string {
  return `${weekdayName(weekdayOf(date))} ${frenchDate(date, options)}`;
}

/** « le mardi 3 mars 2026 ». */
export function onFrenchDate(date: CivilDate, options?: DateOptions): string {
  return `le ${frenchLongDate(date, options)}`;
}

/** « du 3 au 5 mars 2026 », « du 28 février au 2 mars 2026 », « le 3 mars 2026 ». */
export function frenchDateRange(
  from: CivilDate,
  until: CivilDate,
  { year = true }: DateOptions = {},
): string {
  const end = frenchDate(until, { year });
  if (from === until) return `le ${end}`;
  if (from.slice(0, 7) === until.slice(0, 7)) return `du ${dayOfMonth(from)} au ${end}`;
  return `du ${frenchDate(from, { year: year && yearOf(from) !== yearOf(until) })} au ${end}`;
}

/** « 9 h », « 9 h 30 », « minuit » at the end of the day. */
export function frenchTime(time: ClockTime): string {
  if (time === '24:00') return 'minuit';
  const minutes = minutesOf(time);
  const hour = `${Math.floor(minutes / 60)}${NARROW}h`;
  return minutes % 60 === 0 ? hour : `${hour}${NARROW}${time.slice(3)}`;
}

/** « 1er », « 1re », « 2e ». */
export function frenchOrdinal(n: number, gender: 'masculine' | 'feminine' = 'masculine'): string {
  if (n !== 1) return `${n}e`;
  return gender === 'feminine' ? '1re' : '1er';
}

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** « lundi », « lundi et mardi », « lundi, mardi et jeudi ». */
export function frenchList(items: readonly string[]): string {
  return list.format(items);
}

/** Only the first day of a month is an ordinal. */
function dayOfMonth(date: CivilDate): string {
  const day = Number(date.slice(8));
  return day === 1 ? frenchOrdinal(1) : String(day);
}

function monthOf(date: CivilDate): string {
  return months[Number(date.slice(5, 7)) - 1] as string;
}
