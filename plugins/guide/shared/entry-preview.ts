/** `GET /guide/entries/:audience/:id/preview`: the page of the entry as visitors read it. */
export interface EntryPreview {
  /** A document without scripts. */
  readonly html: string;
  /** Where visitors find it; null before the site is open to them. */
  readonly address: string | null;
}
