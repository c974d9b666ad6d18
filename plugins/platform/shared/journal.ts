/** One line of the journal. */
export interface JournalLine {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  /** Past verb, English: the administration says it in words. */
  readonly action: string;
  readonly thing: {
    readonly subject: string;
    /** Name of the kind of content, on screen. */
    readonly kind: string;
    readonly documentId: string | null;
    readonly label: string | null;
  };
  /** Null for the platform itself. */
  readonly site: { readonly key: number; readonly name: string } | null;
}

/** `GET /platform/journal` */
export interface JournalPage {
  readonly entries: readonly JournalLine[];
  /** What `before` must be to read further back; null when there is no more. */
  readonly older: string | null;
}
