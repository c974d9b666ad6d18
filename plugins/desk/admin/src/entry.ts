/** Contents that a contributor writes. */
export type Kind = 'news' | 'documents';

export type Stage = 'draft' | 'scheduled' | 'online' | 'over';

/** A line of the lists of `GET /desk/home`. */
export interface Entry {
  readonly documentId: string;
  readonly title: string;
  readonly stage: Stage;
  readonly changed: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly updatedAt: string;
}

export interface Listing {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** `GET /desk/home` */
export interface Desk {
  readonly site: { readonly name: string; readonly address: string; readonly launched: boolean };
  readonly news: Listing;
  readonly documents: Listing;
}

/** What every writing answers. `before` is what undoing it sends back, untouched. */
export interface Done {
  readonly documentId: string;
  readonly entry: Entry | null;
  readonly before: object;
}

/** Something that was done, as the home page tells it and undoes it. */
export interface Act {
  readonly kind: Kind;
  readonly what: 'published' | 'scheduled' | 'offline' | 'removed' | 'undone';
  readonly title: string;
  readonly documentId: string;
  /** Absent for what cannot be undone. */
  readonly before?: object;
  /** When the act left the entry as it is; null for one that it removed. */
  readonly asOf?: string | null;
}

/** What undoing sends back. */
export const wayBack = ({ before, entry }: Done) => ({ before, asOf: entry?.updatedAt ?? null });
