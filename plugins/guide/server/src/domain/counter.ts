import type { CivilDate, ClockTime, Weekday } from '#platform';

/** An office of the administration that receives the public, as its directory describes it. */
export interface Counter {
  readonly id: string;
  readonly name: string;
  /** INSEE code of the commune where it stands. */
  readonly seat: string | null;
  readonly street: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly slots: readonly CounterSlot[];
  /** What slots cannot tell: « Jeudi : sur rendez-vous ». */
  readonly hoursNotes: readonly string[];
  /** Its page in the official directory. */
  readonly officialUrl: string | null;
  readonly modifiedOn: CivilDate | null;
}

/** One stretch of the week, as a town hall has them. */
export interface CounterSlot {
  readonly weekday: Weekday;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  /** « sur rendez-vous » */
  readonly note?: string | null;
}

/** For whom it is the counter of a kind: `caf`, `prefecture`… */
export interface Service {
  readonly pivot: string;
  /** INSEE codes of the communes it serves. */
  readonly communes: readonly string[];
}

/** Kinds whose name changed: texts and directories of different years must meet. */
const RENAMED: readonly (readonly string[])[] = [
  ['france_travail', 'pole_emploi'],
  ['msap', 'france_services'],
];

/** All the names under which a directory may know what an entry sends to. */
export const namesOfPivot = (pivot: string): readonly string[] =>
  RENAMED.find((names) => names.includes(pivot)) ?? [pivot];
