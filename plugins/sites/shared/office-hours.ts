/** A period of a day of the week on which an office receives the public. */
export interface SlotLine {
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** `HH:MM`; in an order, as it was typed. */
  readonly opens: string;
  readonly closes: string;
  readonly note: string | null;
}

/** Days on which the office is closed, `YYYY-MM-DD`, both included. */
export interface ClosureLine {
  readonly from: string;
  readonly until: string;
  readonly reason: string | null;
}

/** When an office is open, all of it. */
export interface HoursSheet {
  readonly slots: readonly SlotLine[];
  readonly closures: readonly ClosureLine[];
  readonly closedOnPublicHolidays: boolean;
}

export interface OfficeSheet extends HoursSheet {
  readonly documentId: string;
  readonly name: string;
  /** What the hours are recognised by: another one, once somebody changed them. */
  readonly version: string;
}

/** `GET /sites/opening-hours` */
export interface SiteHours {
  /** `YYYY-MM-DD`, in Paris. */
  readonly today: string;
  readonly offices: readonly OfficeSheet[];
}

/** `PUT /sites/opening-hours/:documentId`; `version` is that of the hours that were read. */
export interface HoursOrder extends HoursSheet {
  readonly version: string;
}

/** What is wrong with a line of the order, by its place there. */
export interface LineProblem {
  readonly index: number;
  readonly message: string;
}

/** `details` of a refused order. */
export interface HoursFaults {
  readonly slots?: readonly LineProblem[];
  readonly closures?: readonly LineProblem[];
  /** When somebody else changed the hours: what they are recognised by now. */
  readonly version?: string;
}
