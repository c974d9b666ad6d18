import type { CivilDate, ClockTime, Weekday } from '#platform';
import { inWeekOrder, type ExceptionalClosure, type OpeningSlot } from './opening-hours';

const schemaDays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** schema.org `OpeningHoursSpecification`; `00:00`–`00:00` between two dates means closed. */
export type OpeningHoursSpecification = {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
};

/** For the page's structured data: weekly hours, then the closings that are not over. */
export function openingHoursSpecification(
  slots: readonly OpeningSlot[],
  closures: readonly ExceptionalClosure[],
  today: CivilDate,
): OpeningHoursSpecification[] {
  return [
    ...weeklySpecification(slots),
    ...closures
      .filter(({ until }) => until >= today)
      .map(({ from, until }) => ({
        '@type': 'OpeningHoursSpecification' as const,
        opens: '00:00',
        closes: '00:00',
        validFrom: from,
        validThrough: until,
      })),
  ];
}

function weeklySpecification(slots: readonly OpeningSlot[]): OpeningHoursSpecification[] {
  const daysByHours = new Map<string, Weekday[]>();
  for (const { weekday, opens, closes } of inWeekOrder(slots)) {
    const hours = `${opens} ${closes}`;
    daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), weekday]);
  }
  return [...daysByHours].map(([hours, weekdays]) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: weekdays.map((weekday) => schemaDays[weekday - 1] as string),
    opens: hours.slice(0, 5),
    closes: withinDay(hours.slice(6)),
  }));
}

/** schema.org's Time has no 24:00. */
function withinDay(closes: ClockTime): ClockTime {
  return closes === '24:00' ? '23:59' : closes;
}
