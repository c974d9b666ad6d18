import { addDays, minutesOf, type CivilDate, type ClockTime } from './civil-date';

export type WallTime = {
  readonly date: CivilDate;
  /** Minutes since midnight on the dial. */
  readonly minutes: number;
};

const HOUR = 3_600_000;

const parisOffset = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  timeZoneName: 'longOffset',
});

/** What a clock on the wall in Paris shows at that instant. */
export function parisWallTime(instant: Date): WallTime {
  const shifted = new Date(instant.getTime() + offsetAt(instant.getTime()));
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

export function parisDate(instant: Date): CivilDate {
  return parisWallTime(instant).date;
}

/**
 * The instant at which a wall clock in Paris shows this date and time (or minutes since midnight).
 * The hour that the spring change skips is read one hour later; of the hour that autumn repeats,
 * the first one is meant.
 */
export function parisInstant(date: CivilDate, time: ClockTime | number): Date {
  const minutes = typeof time === 'number' ? time : minutesOf(time);
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const summer = wall - 2 * HOUR;
  if (offsetAt(summer) === 2 * HOUR) return new Date(summer);
  return new Date(wall - HOUR);
}

export function parisMidnight(date: CivilDate): Date {
  return parisInstant(date, 0);
}

/** The instant at which the Paris day of this instant ends. */
export function nextParisMidnight(instant: Date): Date {
  return parisMidnight(addDays(parisDate(instant), 1));
}

let knownHour = Number.NaN;
let knownOffset = HOUR;

/** Paris is one or two hours ahead of UTC, and changes only on a whole hour of UTC. */
function offsetAt(time: number): number {
  const hour = Math.floor(time / HOUR);
  if (hour !== knownHour) {
    knownOffset = parisOffset.format(hour * HOUR).endsWith('+02:00') ? 2 * HOUR : HOUR;
    knownHour = hour;
  }
  return knownOffset;
}
