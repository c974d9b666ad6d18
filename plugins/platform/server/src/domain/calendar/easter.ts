import { addDays, civilDate, weekdayOf, type CivilDate } from '../civil-date';

/** Easter Sunday of the Gregorian calendar: the first Sunday after the paschal full moon. */
export function easterSunday(year: number): CivilDate {
  const fullMoon = paschalFullMoon(year);
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}

/**
 * The full moon of the church's lunar table on or after 21 March (Gauss' form of the computus),
 * with the two exceptions that keep the table from reaching 19 April, or 18 April twice in a cycle.
 */
function paschalFullMoon(year: number): CivilDate {
  const century = Math.floor(year / 100);
  const solarEquation = century - Math.floor(century / 4);
  const lunarEquation = Math.floor((8 * century + 13) / 25);
  const cycle = year % 19;
  const age = (19 * cycle + 15 + solarEquation - lunarEquation) % 30;
  const exception = age === 29 || (age === 28 && cycle > 10) ? 1 : 0;
  return addDays(civilDate(year, 3, 21), age - exception);
}
