/** A day of the calendar, `YYYY-MM-DD`, without hour nor zone. Compares as a string. */
export type CivilDate = string;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time of the day, `HH:MM`, from `00:00` to `24:00`. */
export type ClockTime = string;

const DAY = 86_400_000;

/** Whether the text names a day that exists: `2026-02-30` does not. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && asCivilDate(time) === text;
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return asCivilDate(Date.UTC(year, month - 1, day));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return asCivilDate(dayNumber(date) * DAY + days * DAY);
}

export function daysBetween(from: CivilDate, until: CivilDate): number {
  return dayNumber(until) - dayNumber(from);
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Whole years later; 29 February becomes 28 February where there is none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const sameDay = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`;
  return isCivilDate(sameDay) ? sameDay : addDays(`${sameDay.slice(0, 8)}28`, 0);
}

export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00';
}

/** Minutes since midnight on the dial: `08:30` is 510. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function clockTime(minutes: number): ClockTime {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayNumber(date: CivilDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

function asCivilDate(time: number): CivilDate {
  return new Date(time).toISOString().slice(0, 10);
}
