import { addDays, weekdayOf, type CivilDate } from '../civil-date';
import type { HolidayRegion } from './holiday-region';
import { isPublicHoliday } from './public-holidays';
import { nthDay } from './working-days';

/**
 * The three ways in which French law counts days. They do not depend on what one office does:
 * for an office's own calendar see `working-days`.
 */

/** « Jour ouvré »: Monday to Friday, public holidays excepted. */
export function isJourOuvre(date: CivilDate, region: HolidayRegion): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date, region);
}

/** « Jour ouvrable »: every day but Sunday, the weekly rest, and public holidays. */
export function isJourOuvrable(date: CivilDate, region: HolidayRegion): boolean {
  return weekdayOf(date) <= 6 && !isPublicHoliday(date, region);
}

export function addJoursOuvres(date: CivilDate, days: number, region: HolidayRegion): CivilDate {
  return nthDay(date, days, (day) => isJourOuvre(day, region));
}

export function addJoursOuvrables(date: CivilDate, days: number, region: HolidayRegion): CivilDate {
  return nthDay(date, days, (day) => isJourOuvrable(day, region));
}

/**
 * « Jours francs »: neither the day of the event nor the day of the expiry counts, so the day
 * returned is the first one after `days` whole days, and the earliest at which a council can meet
 * that was convened on `date` (Code général des collectivités territoriales, articles L. 2121-11
 * and L. 2121-12: three days, five from 3,500 inhabitants). Every day of the calendar counts.
 */
export function afterJoursFrancs(date: CivilDate, days: number): CivilDate {
  return addDays(date, days + 1);
}

/**
 * The last day of a time limit in jours francs for an appeal or a reply: as above, but when it
 * falls on a Saturday, a Sunday or a public holiday it is put off to the next jour ouvré (the rule
 * of Code de procédure civile, article 642, which administrative courts apply as well).
 */
export function lastDayInJoursFrancs(
  date: CivilDate,
  days: number,
  region: HolidayRegion,
): CivilDate {
  const last = afterJoursFrancs(date, days);
  return isJourOuvre(last, region) ? last : addJoursOuvres(last, 1, region);
}
