import {
  addDays,
  clockTime,
  daysBetween,
  minutesOf,
  nextParisMidnight,
  parisDate,
  parisInstant,
  parisMidnight,
  publicHolidayOn,
  weekdayOf,
  type CivilDate,
  type ClockTime,
  type HolidayRegion,
  type Weekday,
} from '#platform';

export type OpeningSlot = {
  readonly weekday: Weekday;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  /** « sur rendez-vous », « état civil seulement ». */
  readonly note?: string | null;
};

/** Days of the Paris calendar on which the office is closed, both ends included. */
export type ExceptionalClosure = {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reason?: string | null;
};

/** Whose public holidays close the office; `none` for an office that opens on them. */
export type HolidayClosing = HolidayRegion | 'none';

export type Opening = {
  readonly date: CivilDate;
  readonly opens: ClockTime;
  readonly opensAt: Date;
};

/** Each answer carries the instant from which it may be wrong; null when only an edit can change it. */
export type OpeningState =
  | { kind: 'open'; closes: ClockTime; closesAt: Date; staleAt: Date }
  | {
      kind: 'closed';
      next: Opening;
      /** How far the next opening is, in words: `weekday` within the coming week. */
      when: 'today' | 'tomorrow' | 'weekday' | 'date';
      /** The public holiday that closes the office today. */
      holiday?: string;
      staleAt: Date;
    }
  | {
      kind: 'temporarily-closed';
      /** The last day of the closing, or of those that follow each other. */
      until: CivilDate;
      reason?: string;
      reopens?: Opening;
      staleAt: Date;
    }
  | { kind: 'unknown'; staleAt: Date | null };

type Period = { readonly opens: number; readonly closes: number };

/** Longer than any closing that is not an end of activity. */
const HORIZON_IN_DAYS = 400;

/** Whether the office is open at that instant, and when the answer changes. */
export function openingState(
  slots: readonly OpeningSlot[],
  closures: readonly ExceptionalClosure[],
  now: Date,
  holidays: HolidayClosing = 'metropole',
): OpeningState {
  const office = { slots, closures, holidays };
  return (
    temporaryClosing(office, now) ??
    (slots.length === 0 ? unknown(closures, now) : undefined) ??
    openNow(office, now) ??
    closedNow(office, now)
  );
}

type Office = {
  readonly slots: readonly OpeningSlot[];
  readonly closures: readonly ExceptionalClosure[];
  readonly holidays: HolidayClosing;
};

function temporaryClosing(office: Office, now: Date): OpeningState | undefined {
  const today = parisDate(now);
  const closure = closureOn(today, office.closures);
  if (!closure) return undefined;
  const until = lastClosedDay(closure.until, office.closures);
  const reopens = nextOpening(office, parisMidnight(addDays(until, 1)));
  return {
    kind: 'temporarily-closed',
    until,
    ...(closure.reason ? { reason: closure.reason } : {}),
    ...(reopens ? { reopens } : {}),
    staleAt: parisMidnight(addDays(closure.until, 1)),
  };
}

function unknown(closures: readonly ExceptionalClosure[], now: Date): OpeningState {
  const today = parisDate(now);
  const coming = closures.map(({ from }) => from).filter((from) => from > today);
  const first = coming.sort()[0];
  return { kind: 'unknown', staleAt: first ? parisMidnight(first) : null };
}

function openNow(office: Office, now: Date): OpeningState | undefined {
  const today = parisDate(now);
  for (const { opens, closes } of periodsOn(today, office)) {
    const closesAt = parisInstant(today, closes);
    if (parisInstant(today, opens) <= now && now < closesAt) {
      return { kind: 'open', closes: clockTime(closes), closesAt, staleAt: closesAt };
    }
  }
  return undefined;
}

function closedNow(office: Office, now: Date): OpeningState {
  const next = nextOpening(office, now);
  const midnight = nextParisMidnight(now);
  if (!next) return { kind: 'unknown', staleAt: midnight };
  const today = parisDate(now);
  const holiday = holidayOn(today, office.holidays);
  return {
    kind: 'closed',
    next,
    when: distance(daysBetween(today, next.date)),
    ...(holiday ? { holiday } : {}),
    staleAt: next.opensAt < midnight ? next.opensAt : midnight,
  };
}

function nextOpening(office: Office, from: Date): Opening | undefined {
  let date = parisDate(from);
  for (let day = 0; day < HORIZON_IN_DAYS; day += 1, date = addDays(date, 1)) {
    for (const { opens } of periodsOn(date, office)) {
      const opensAt = parisInstant(date, opens);
      if (opensAt >= from) return { date, opens: clockTime(opens), opensAt };
    }
  }
  return undefined;
}

/** The day's periods in minutes since midnight, those that touch made one; none when closed. */
function periodsOn(date: CivilDate, { slots, closures, holidays }: Office): Period[] {
  if (closureOn(date, closures) || holidayOn(date, holidays)) return [];
  const weekday = weekdayOf(date);
  return joined(
    slots
      .filter((slot) => slot.weekday === weekday)
      .map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) })),
  );
}

function joined(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.opens - b.opens)) {
    const last = result.at(-1);
    if (last && period.opens <= last.closes) {
      result[result.length - 1] = { ...last, closes: Math.max(last.closes, period.closes) };
    } else if (period.closes > period.opens) {
      result.push(period);
    }
  }
  return result;
}

function closureOn(
  date: CivilDate,
  closures: readonly ExceptionalClosure[],
): ExceptionalClosure | undefined {
  return closures.find(({ from, until }) => from <= date && date <= until);
}

/** Follows closings that overlap or come one right after the other. */
function lastClosedDay(until: CivilDate, closures: readonly ExceptionalClosure[]): CivilDate {
  const following = closureOn(addDays(until, 1), closures);
  return following ? lastClosedDay(following.until, closures) : until;
}

function holidayOn(date: CivilDate, holidays: HolidayClosing): string | undefined {
  return holidays === 'none' ? undefined : publicHolidayOn(date, holidays)?.name;
}

function distance(days: number): 'today' | 'tomorrow' | 'weekday' | 'date' {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 7 ? 'weekday' : 'date';
}

/** From Monday's first opening to Sunday's last. */
export function inWeekOrder(slots: readonly OpeningSlot[]): OpeningSlot[] {
  return slots.toSorted((a, b) => a.weekday - b.weekday || minutesOf(a.opens) - minutesOf(b.opens));
}
