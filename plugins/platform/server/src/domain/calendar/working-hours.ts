import {
  addDays,
  minutesOf,
  weekdayOf,
  type CivilDate,
  type ClockTime,
  type Weekday,
} from '../civil-date';
import { parisDate, parisInstant } from '../paris-time';
import { isWorkingDay, type WorkingCalendar } from './working-days';

export type WorkingSlot = {
  readonly weekday: Weekday;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
};

/** Weekly hours, which also say which weekdays are worked, and the days that are not. */
export type WorkingHours = Omit<WorkingCalendar, 'weekdays'> & {
  readonly slots: readonly WorkingSlot[];
};

type Stretch = { readonly from: number; readonly until: number };

const MINUTE = 60_000;

/** Ten years without an hour worked: the hours given are a mistake. */
const horizon = 3660;

/** The instant at which that many hours have been worked since the given one. */
export function addWorkingHours(instant: Date, hours: number, office: WorkingHours): Date {
  return addWorkingMinutes(instant, hours * 60, office);
}

/** For 0, the instant itself when it is worked, else the next one that is. */
export function addWorkingMinutes(instant: Date, minutes: number, office: WorkingHours): Date {
  if (minutes < 0) throw new RangeError('Working time is added, never taken back');
  let left = minutes * MINUTE;
  let idle = 0;
  for (let day = parisDate(instant); idle <= horizon; day = addDays(day, 1)) {
    idle += 1;
    for (const { from, until } of stretchesAfter(day, instant.getTime(), office)) {
      if (until - from >= left) return new Date(from + left);
      left -= until - from;
      idle = 0;
    }
  }
  throw new RangeError('No hour is worked in the ten years that follow');
}

/** Minutes worked between two instants; 0 when the second does not come after the first. */
export function workingMinutesBetween(from: Date, until: Date, office: WorkingHours): number {
  let total = 0;
  for (let day = parisDate(from); day <= parisDate(until); day = addDays(day, 1)) {
    for (const stretch of stretchesAfter(day, from.getTime(), office)) {
      total += Math.max(0, Math.min(stretch.until, until.getTime()) - stretch.from);
    }
  }
  return Math.floor(total / MINUTE);
}

/** What is left of the day's working time after an instant, in order, without overlap. */
function stretchesAfter(day: CivilDate, instant: number, office: WorkingHours): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = instant;
  for (const { from, until } of stretchesOf(day, office)) {
    if (until <= reached) continue;
    stretches.push({ from: Math.max(from, reached), until });
    reached = until;
  }
  return stretches;
}

function stretchesOf(day: CivilDate, { slots, region, closings }: WorkingHours): Stretch[] {
  const weekday = weekdayOf(day);
  if (!isWorkingDay(day, { region, closings, weekdays: [weekday] })) return [];
  return slots
    .filter((slot) => slot.weekday === weekday)
    .sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens))
    .map(({ opens, closes }) => ({
      from: parisInstant(day, opens).getTime(),
      until: parisInstant(day, closes).getTime(),
    }));
}
