/** A text in the two languages of the administration. */
export interface InWords {
  readonly fr: string;
  readonly en: string;
}

/** A card of the operator's page, and what it asks somebody's attention for. */
export interface WatchedPart {
  readonly title: InWords;
  readonly lines: readonly { readonly label: InWords; readonly value: InWords }[];
  readonly concerns: readonly InWords[];
}
