import type { Knex } from 'knex';

/** A document that is written, and the site that owns it, whatever the scope of who writes. */
export interface WatchedDocument {
  readonly documentId: string;
  readonly site: number;
}

/** What `web` does for a content type whose entries have public addresses. */
export interface WatchedType {
  readonly uid: string;
  /** Fields that hold rich text: cleaned each time they are written. */
  readonly richText: readonly string[];
  /** Slugs that a new entry with these values is not given by itself. */
  reserved?(data: Readonly<Record<string, unknown>>): ReadonlySet<string>;
  /** Gets the current instant when an entry is published without a date. */
  readonly dateField?: string;
  /**
   * Published addresses by document id: of one document, or of all those that a write of this
   * type may move on its site.
   */
  addresses(knex: Knex, document: WatchedDocument): Promise<Map<string, string>>;
}
