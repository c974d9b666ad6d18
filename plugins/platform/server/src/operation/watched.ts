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

/** Null when there is nothing to say yet. */
type ReadPart = () => Promise<WatchedPart | null>;

/** What plugins add to the operator's page. */
export interface Watched {
  add(read: ReadPart): void;
  read(): Promise<WatchedPart[]>;
}

export function createWatched(): Watched {
  const parts: ReadPart[] = [];
  return {
    add: (read) => void parts.push(read),
    read: async () =>
      (await Promise.all(parts.map((read) => read()))).filter((part) => part !== null),
  };
}
