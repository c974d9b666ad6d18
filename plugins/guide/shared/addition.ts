import type { ReachKind } from './reach';

/** What is typed of any addition; `asOf` comes with it, the `version` that the form had read. */
export interface AdditionFields {
  readonly reach: ReachKind;
  /** SIREN of an EPCI, code of a department; empty for the others. */
  readonly reachCode: string;
  /** Instants; null where there is no such limit. */
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
}

/** What is kept of an addition beside what was typed. */
export interface KeptAddition {
  readonly documentId: string;
  /** Comes back as `asOf`. */
  readonly version: string;
  /** « Les communes du Lot » */
  readonly reachWords: string;
  /** False for what only who answers for every site may change, or take away. */
  readonly mayTouch: boolean;
}

/** `details` of a refusal (400): what is wrong with each field, in French. */
export interface AdditionFaults {
  readonly problems: Readonly<Record<string, string>>;
}

/** `details` of a 409: somebody saved meanwhile; the message says who, and when. */
export interface Overtaken {
  /** The `version` of what they saved: who sends it back saves over it. */
  readonly asOf: string;
}
