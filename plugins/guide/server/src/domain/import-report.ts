/** Identifiers of entries that an import touched. */
export interface ImportCounts {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly redirected: number;
  readonly entries: number;
  readonly textsOn: string | null;
}

/** What the guide holds that is not as it should be. */
export interface Faults {
  /** What our vocabulary does not know: `Element`, `Element@attribute`, and in how many entries. */
  readonly unknown: readonly { readonly name: string; readonly entries: number }[];
  /** Links to entries that nobody has. */
  readonly brokenLinks: readonly { readonly from: string; readonly to: string }[];
}

/** What an import did, for the operator. */
export interface ImportReport extends ImportCounts, Faults {
  /** Files that are not the XML or the image that they should be; the entry in place stays. */
  readonly unreadable: readonly UnreadableFile[];
  /** Documents that are no part of a guide: pages of lists, news. */
  readonly leftOut: readonly LeftOutFile[];
}

export interface LeftOutFile {
  readonly file: string;
  /** `Publication`, `Actualite` */
  readonly document: string;
}

export interface UnreadableFile {
  readonly file: string;
  /** `twice`: the archive holds this file already. */
  readonly reason: 'not-xml' | 'not-an-entry' | 'twice' | 'not-an-image' | 'too-large';
  /** What the parser said of it, for who looks closer. */
  readonly message?: string | undefined;
}
