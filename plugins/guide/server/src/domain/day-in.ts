import { isCivilDate, type CivilDate } from '#platform';

/** The first day that a text of the DILA tells (`modified 2026-08-01`); null when it is none. */
export function dayIn(text: string): CivilDate | null {
  const day = /[1-9]\d{3}-\d{2}-\d{2}/.exec(text)?.[0];
  return day !== undefined && isCivilDate(day) ? day : null;
}
