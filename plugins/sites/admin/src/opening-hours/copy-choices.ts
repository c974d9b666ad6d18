/** Days, from 0, that are chosen at once. */
export interface CopyChoice {
  readonly days: readonly number[];
  /** Of those that are left out, since nobody is received on them. */
  readonly but?: readonly number[];
  readonly isClosed?: boolean;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS = 5;

/**
 * Onto what a day can be copied: the days of work together, then each of the other days. What is
 * closed opens only when it is chosen by its name.
 */
export function copyChoices(copied: number, closed: readonly number[]): CopyChoice[] {
  const others = WEEK.filter((day) => day !== copied);
  const working = others.filter((day) => day < WORKING_DAYS);
  const together = working.filter((day) => !closed.includes(day));
  const but = working.filter((day) => closed.includes(day));
  return [
    ...(together.length > 1 ? [{ days: together, but }] : []),
    ...others.map((day) => ({ days: [day], isClosed: closed.includes(day) })),
  ];
}
