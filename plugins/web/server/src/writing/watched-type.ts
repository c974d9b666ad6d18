import type { Knex } from 'knex';

/** What `web` does for a content type whose entries have public addresses. */
export interface WatchedType {
  readonly uid: string;
  /** Fields that hold rich text: cleaned each time they are written. */
  readonly richText: readonly string[];
  /** Slugs that an entry with these values may not take. */
  reserved?(data: Readonly<Record<string, unknown>>): ReadonlySet<string>;
  /** Gets the current instant when an entry is published without a date. */
  readonly dateField?: string;
  /**
   * Published addresses by document id: of one document, or of all those that a write of this
   * type may move.
   */
  addresses(knex: Knex, documentId: string): Promise<Map<string, string>>;
}
