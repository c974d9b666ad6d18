/** What an import did, for the operator. */
export interface DirectoryReport {
  /** Offices that serve communes. */
  readonly counters: number;
  readonly before: number;
  /** Communes whose file says who serves them; the others are found by what counters say. */
  readonly communes: number;
  /** Services that are the counter of nothing: ministries, courts of the whole nation… */
  readonly notLocal: number;
  /** How many counters of each kind, the most numerous first. */
  readonly kinds: readonly { readonly pivot: string; readonly counters: number }[];
  readonly unreadable: readonly { readonly record: number; readonly message: string }[];
}
