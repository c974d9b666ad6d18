import type { Overtaken } from '#platform';
import type { Snapshot, Version } from '../domain/version';

/** The entries of one kind on the site at work. */
export interface Entries {
  find(documentId: string): Promise<Snapshot | null>;
  /** When its draft was last written; null when there is none. */
  changedAt(documentId: string): Promise<string | null>;
  /** Who saved its draft since that instant; null when nobody did. */
  overtakenSince(documentId: string, asOf: string): Promise<Overtaken | null>;
  /** @returns its document id */
  create(version: Version): Promise<string>;
  update(documentId: string, version: Version): Promise<void>;
  publish(documentId: string): Promise<void>;
  takeOffline(documentId: string): Promise<void>;
  remove(documentId: string): Promise<void>;
}

/** What was done, and how the entry stood before: what undoing it needs. */
export interface Done {
  readonly documentId: string;
  readonly before: Snapshot;
}

export type EntryRefusal = 'entry-unknown' | 'file-missing' | 'changed-since' | 'overtaken';
