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

/**
 * What the directory calls otherwise than entries do: names change from year to year, and a text
 * sends to several kinds at once (« Commissariat ou Gendarmerie »).
 */
const ALSO = new Map<string, readonly string[]>([
  ['france_travail', ['pole_emploi']],
  ['pole_emploi', ['france_travail']],
  ['msap', ['france_services']],
  ['france_services', ['msap']],
  ['commissariat_police', ['gendarmerie']],
  ['centre_impots', ['sip', 'tresorerie']],
  ['ars', ['ars_antenne']],
  ['Onac', ['onac']],
  ['Onac-vg', ['onac']],
  ['cidff', ['cidf']],
  ['infofamilles', ['pif']],
]);

/** All the names under which a directory may know what an entry sends to. */
export const namesOfPivot = (pivot: string): readonly string[] => [
  pivot,
  ...(ALSO.get(pivot) ?? []),
];
