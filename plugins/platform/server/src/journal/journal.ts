import type { Core } from '@strapi/strapi';
import { currentSite, runInPlatform } from '../scope/scope';

/** Site key of what belongs to no site: the platform's own entries. */
export const PLATFORM_KEY = 0;

/** One act of a person (or of an operator's command) on one thing. */
export interface JournalRecord {
  /** Verb in the past, English: `created`, `published`, `signed-in`… */
  readonly action: string;
  /** Content type uid, or the route for what has none. */
  readonly subject: string;
  readonly documentId?: string | undefined;
  /** What a reader recognises: title or name. */
  readonly label?: string | undefined;
  readonly actor: { readonly id: number | null; readonly name: string };
  readonly requestId?: string | undefined;
  /** The site that the thing belongs to, when it is not the one at work. */
  readonly site?: number | undefined;
}

export interface JournalEntry extends JournalRecord {
  readonly id: string;
  readonly at: Date;
  readonly site: number;
}

export interface JournalFilter {
  readonly subject?: string | undefined;
  readonly documentId?: string | undefined;
  /** Entries before this id, newest first. */
  readonly before?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Journal {
  /** Writes in the current transaction: an act undone leaves no entry. */
  record(entry: JournalRecord): Promise<void>;
  /** Entries of the sites in scope, newest first. */
  entries(filter: JournalFilter): Promise<JournalEntry[]>;
}

interface Row {
  id: string;
  at: Date;
  site_key: number;
  action: string;
  subject: string;
  document_id: string | null;
  label: string | null;
  actor_id: number | null;
  actor_name: string;
  request_id: string | null;
}

export function createJournal(strapi: Core.Strapi): Journal {
  const knex = strapi.db.connection;
  return {
    async record(entry) {
      const site = entry.site ?? currentSite() ?? PLATFORM_KEY;
      await strapi.db.transaction(async ({ trx }) => {
        const insert = async () => void (await trx('journal_entries').insert(toRow(entry, site)));
        await (site === currentSite() ? insert() : runInPlatform('journal', insert));
      });
    },
    async entries({ subject, documentId, before, limit = 50 }) {
      const query = knex<Row>('journal_entries').orderBy('id', 'desc').limit(Math.min(limit, 200));
      if (subject) void query.where('subject', subject);
      if (documentId) void query.where('document_id', documentId);
      if (before) void query.where('id', '<', before);
      return (await query).map(toEntry);
    },
  };
}

const toRow = (entry: JournalRecord, site: number): Omit<Row, 'id' | 'at'> => ({
  site_key: site,
  action: entry.action,
  subject: entry.subject,
  document_id: entry.documentId ?? null,
  label: entry.label?.slice(0, 200) ?? null,
  actor_id: entry.actor.id,
  actor_name: entry.actor.name,
  request_id: entry.requestId ?? null,
});

const toEntry = (row: Row): JournalEntry => ({
  id: row.id,
  at: row.at,
  site: row.site_key,
  action: row.action,
  subject: row.subject,
  documentId: row.document_id ?? undefined,
  label: row.label ?? undefined,
  actor: { id: row.actor_id, name: row.actor_name },
  requestId: row.request_id ?? undefined,
});
