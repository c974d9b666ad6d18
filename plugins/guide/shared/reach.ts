/** How far what is added to the national guide is read. */
export type ReachKind = 'site' | 'epci' | 'department' | 'platform';

/** Whom an addition is for, as the person at work may choose it. */
export interface Reach {
  readonly reach: ReachKind;
  /** SIREN of an EPCI, code of a department; empty for the others. */
  readonly code: string;
  /** « Les communes du Lot » */
  readonly words: string;
}
