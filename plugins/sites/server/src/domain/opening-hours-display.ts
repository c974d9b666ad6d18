import { weekdayOf, type Weekday } from '#platform';
import {
  frenchDateRange,
  frenchList,
  frenchLongDate,
  frenchTime,
  onFrenchDate,
  weekdayName,
} from './french-dates';
import {
  inWeekOrder,
  type ExceptionalClosure,
  type Opening,
  type OpeningSlot,
  type OpeningState,
} from './opening-hours';

/** « Ouvert jusqu’à 12 h », « Fermé, ouvre demain à 9 h »; nothing when hours are not known. */
export function openingSentence(state: OpeningState): string {
  switch (state.kind) {
    case 'open':
      return `Ouvert jusqu’à ${frenchTime(state.closes)}`;
    case 'closed':
      return `${closedToday(state.holiday)}, ouvre ${whenOpening(state)}`;
    case 'temporarily-closed':
      return `Fermé jusqu’au ${frenchLongDate(state.until, { year: false })} inclus${reopening(state)}`;
    case 'unknown':
      return '';
  }
}

function closedToday(holiday: string | undefined): string {
  return holiday ? `Fermé aujourd’hui (${holiday})` : 'Fermé';
}

function whenOpening({ next, when }: Extract<OpeningState, { kind: 'closed' }>): string {
  const time = `à ${frenchTime(next.opens)}`;
  switch (when) {
    case 'today':
      return time;
    case 'tomorrow':
      return `demain ${time}`;
    case 'weekday':
      return `${weekdayName(weekdayOf(next.date))} ${time}`;
    case 'date':
      return onDayAt(next);
  }
}

function reopening({ reopens }: Extract<OpeningState, { kind: 'temporarily-closed' }>): string {
  return reopens ? `, réouverture ${onDayAt(reopens)}` : '';
}

function onDayAt({ date, opens }: Opening): string {
  return `${onFrenchDate(date, { year: false })} à ${frenchTime(opens)}`;
}

export type WeeklyRow = {
  /** « Lundi », « Mardi et mercredi », « Du lundi au vendredi ». */
  readonly days: string;
  readonly weekdays: readonly Weekday[];
  /** « 9 h – 12 h et 14 h – 17 h (sur rendez-vous) », or « Fermé ». */
  readonly hours: string;
  readonly periods: readonly Omit<OpeningSlot, 'weekday'>[];
};

const allWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The week in rows, days that follow each other with the same hours made one. Every day has its
 * row, closed days too (`periods` is then empty); no row at all when no slot is known.
 */
export function weeklyTable(slots: readonly OpeningSlot[]): WeeklyRow[] {
  if (slots.length === 0) return [];
  const groups: { weekdays: Weekday[]; hours: string; periods: WeeklyRow['periods'] }[] = [];
  for (const weekday of allWeekdays) {
    const periods = periodsOf(weekday, slots);
    const hours = frenchPeriods(periods);
    const last = groups.at(-1);
    if (last?.hours === hours) last.weekdays.push(weekday);
    else groups.push({ weekdays: [weekday], hours, periods });
  }
  return groups.map((group) => ({ ...group, days: frenchDays(group.weekdays) }));
}

function periodsOf(weekday: Weekday, slots: readonly OpeningSlot[]): WeeklyRow['periods'] {
  return inWeekOrder(slots)
    .filter((slot) => slot.weekday === weekday)
    .map(({ opens, closes, note }) => ({ opens, closes, ...(note ? { note } : {}) }));
}

function frenchPeriods(periods: WeeklyRow['periods']): string {
  if (periods.length === 0) return 'Fermé';
  const texts = periods.map(({ opens, closes, note }) => {
    const hours = `${frenchTime(opens)}\u00a0– ${frenchTime(closes)}`;
    return note ? `${hours} (${note})` : hours;
  });
  return frenchList(texts);
}

function frenchDays(weekdays: readonly Weekday[]): string {
  const names = weekdays.map(weekdayName);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const said = names.length > 2 ? `du ${first} au ${last}` : frenchList(names);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** « Fermeture exceptionnelle du 3 au 14 août 2026 : congés d’été ». */
export function closureSentence({ from, until, reason }: ExceptionalClosure): string {
  const days = from === until ? onFrenchDate(from) : frenchDateRange(from, until);
  return `Fermeture exceptionnelle ${days}${reason ? `\u00a0: ${reason}` : ''}`;
}
