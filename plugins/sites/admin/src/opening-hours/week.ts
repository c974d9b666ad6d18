import type { SlotLine } from '../../../shared/office-hours';
import { readTypedTime, timeInWords } from '../../../shared/typed-time';

/** A period of a day, as it is typed. */
export interface TypedSlot {
  readonly opens: string;
  readonly closes: string;
  readonly note: string;
}

/** The first slot is for the morning, the second for the afternoon; there may be more. */
export interface Day {
  readonly closed: boolean;
  readonly slots: readonly TypedSlot[];
}

/** From Monday to Sunday. */
export type Week = readonly Day[];

/** Which slot of which day: `0.1` is Monday afternoon. */
export type Place = `${number}.${number}`;

export const placeOf = (day: number, slot: number): Place => `${day}.${slot}`;

export const EMPTY_SLOT: TypedSlot = { opens: '', closes: '', note: '' };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const SATURDAY = 6;
const NOON = '12:00';

/** The hours as the grid shows them; without any yet, a week to fill in but for its end. */
export const weekOf = (lines: readonly SlotLine[]): Week =>
  WEEKDAYS.map((weekday) => {
    const ofDay = lines.filter((line) => line.weekday === weekday);
    const closed = lines.length === 0 ? weekday >= SATURDAY : ofDay.length === 0;
    return { closed, slots: slotsShown(ofDay) };
  });

function slotsShown(lines: readonly SlotLine[]): TypedSlot[] {
  const slots = lines.map(typed);
  const [only] = lines;
  const [slot] = slots;
  if (slots.length === 0) return [EMPTY_SLOT, EMPTY_SLOT];
  if (slots.length > 1 || !only || !slot) return slots;
  return only.opens >= NOON ? [EMPTY_SLOT, slot] : [slot, EMPTY_SLOT];
}

const typed = ({ opens, closes, note }: SlotLine): TypedSlot => ({
  opens: timeInWords(opens),
  closes: timeInWords(closes),
  note: note ?? '',
});

/** A time as everybody writes it, once it can be read; what cannot is left as it was typed. */
export function tidied(text: string): string {
  const time = readTypedTime(text);
  return time === null ? text : timeInWords(time);
}

/** What is to be kept, each line with the place where it was typed. */
export const linesOf = (week: Week): { readonly place: Place; readonly line: SlotLine }[] =>
  week.flatMap(({ closed, slots }, day) =>
    slots.flatMap((slot, index) =>
      closed || isEmpty(slot)
        ? []
        : [{ place: placeOf(day, index), line: { weekday: day + 1, ...slot } }],
    ),
  );

const isEmpty = ({ opens, closes, note }: TypedSlot) =>
  [opens, closes, note].every((text) => text.trim() === '');

export interface UnreadTime {
  readonly field: 'opens' | 'closes';
  /** Nothing, when it is missing. */
  readonly typed: string;
}

/** The times that cannot be read, one a slot. */
export const unreadTimes = (week: Week): Record<Place, UnreadTime> =>
  Object.fromEntries(
    linesOf(week).flatMap(({ place, line }) => {
      const field = FIELDS.find((one) => readTypedTime(line[one]) === null);
      return field ? [[place, { field, typed: line[field].trim() }]] : [];
    }),
  );

const FIELDS = ['opens', 'closes'] as const;

/** A time of the slot that is written, and that nobody could read. */
export const isUnreadable = (slot: TypedSlot, field: 'opens' | 'closes'): boolean =>
  slot[field].trim() !== '' && readTypedTime(slot[field]) === null;

/**
 * What is said still of the slots of a week when a day of it changes: hours that overlap are a
 * fault of two lines of that day, correcting either ends it; a time that cannot be read stays one.
 */
export const faultsAfter = <Fault extends { readonly field: 'opens' | 'closes' }>(
  faults: Readonly<Record<Place, Fault>>,
  index: number,
  { closed, slots }: Day,
): Record<Place, Fault> =>
  Object.fromEntries(
    Object.entries(faults).filter(([place, { field }]) => {
      const [day, at] = place.split('.').map(Number);
      const slot = slots[at ?? -1];
      return day !== index || (!closed && slot !== undefined && isUnreadable(slot, field));
    }),
  );

/** Days of the week, from 0, on which nobody is received. */
export const closedDaysOf = (week: Week): number[] =>
  week.flatMap(({ closed }, index) => (closed ? [index] : []));

/** The week with the hours of one day on others. */
export const withDayCopied = (week: Week, from: number, onto: readonly number[]): Week =>
  week.map((day, index) => (onto.includes(index) ? (week[from] ?? day) : day));
