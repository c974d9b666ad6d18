import { addDays, weekdayOf, type CivilDate, type Weekday } from '../civil-date';
import type { HolidayRegion } from './holiday-region';
import { isPublicHoliday } from './public-holidays';

/** When an office works: its weekdays, less public holidays and its own closing days. */
export type WorkingCalendar = {
  readonly region: HolidayRegion;
  /** Monday to Friday unless said otherwise. */
  readonly weekdays?: readonly Weekday[];
  readonly closings?: readonly ClosingPeriod[];
};

/** Days on which the office is closed, both ends included. */
export type ClosingPeriod = { readonly from: CivilDate; readonly until: CivilDate };

const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5];

export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return (
    (calendar.weekdays ?? mondayToFriday).includes(weekdayOf(date)) &&
    !isPublicHoliday(date, calendar.region) &&
    !(calendar.closings ?? []).some(({ from, until }) => from <= date && date <= until)
  );
}

/** The n-th working day after the date (before it when n is negative); the date itself for 0. */
export function addWorkingDays(
  date: CivilDate,
  days: number,
  calendar: WorkingCalendar,
): CivilDate {
  return nthDay(date, days, (day) => isWorkingDay(day, calendar));
}

/** The date itself when it is worked, else the first working day after it. */
export function workingDayFrom(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** Working days after the first date, up to the second one, which counts. */
export function workingDaysBetween(
  from: CivilDate,
  until: CivilDate,
  calendar: WorkingCalendar,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** Ten years: a calendar that closes for longer is a mistake, not an office. */
const horizon = 3660;

/** The n-th day that counts, after the date or before it. */
export function nthDay(date: CivilDate, n: number, counts: (day: CivilDate) => boolean): CivilDate {
  const step = Math.sign(n);
  let idle = 0;
  let day = date;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    idle += 1;
    if (counts(day)) {
      left -= 1;
      idle = 0;
    }
    if (idle > horizon) throw new RangeError(`No day counts in the ten years from ${date}`);
  }
  return day;
}
