import { expectOk } from '#platform';
import type { EntryFacts } from '../domain/facts';
import { readEntry } from '../domain/read-entry';
import type { GuideEntry } from '../domain/tree';

/** An entry with its text. */
export interface StoredEntry {
  readonly facts: EntryFacts;
  readonly tree: GuideEntry;
  /** `F1234.xml` */
  readonly file: string;
}

/** What `factsIn` reads, of the row `e`. */
export const FACTS = `e.id, e.type, e.title, e.description, e.subject, e.modified_on::text as "modifiedOn",
  e.important_change_on::text as "importantChangeOn", e.official_url as "officialUrl", e.trail`;

/** What `storedIn` reads, of the row `e`. */
export const ENTRY_COLUMNS = `${FACTS}, e.xml, e.file`;

export type FactsRow = Omit<EntryFacts, 'trail'> & { readonly trail: string };

export const factsIn = ({ trail, ...row }: FactsRow): EntryFacts => ({
  id: row.id,
  type: row.type,
  title: row.title,
  description: row.description,
  subject: row.subject,
  modifiedOn: row.modifiedOn,
  importantChangeOn: row.importantChangeOn,
  officialUrl: row.officialUrl,
  trail: JSON.parse(trail) as EntryFacts['trail'],
});

export type StoredRow = FactsRow & { readonly xml: string; readonly file: string };

export const storedIn = (row: StoredRow): StoredEntry => ({
  facts: factsIn(row),
  tree: treeIn(row.xml),
  file: row.file,
});

/** It was read once already, when it was imported. */
export const treeIn = (xml: string): GuideEntry => expectOk(readEntry(xml)).entry;
