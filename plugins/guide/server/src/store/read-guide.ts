import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import type { Generation } from '../domain/generation';
import type { GuideElement } from '../domain/tree';
import { CURRENT_GENERATIONS, currentNumber, IN_GUIDE, validIn } from './current-guide';
import {
  ENTRY_COLUMNS,
  FACTS,
  factsIn,
  storedIn,
  type FactsRow,
  type StoredEntry,
  type StoredRow,
} from './entry-rows';

/** Where an entry is found now: under another identifier, or out of the guide. */
export type Redirection =
  | { readonly kind: 'entry'; readonly audience: Audience; readonly id: string }
  | { readonly kind: 'page'; readonly url: string };

/** An entry that a link leads to. */
export interface KnownEntry {
  readonly audience: Audience;
  readonly id: string;
  readonly type: string;
  readonly title: string;
}

/** Those that links lead to, of whatever audience. */
export interface KnownEntries {
  /** That of the wanted audience; else of the one whose guide is read; else of any. */
  get(id: string, wanted?: Audience): KnownEntry | undefined;
}

export type EntryChange = Pick<EntryFacts, 'id' | 'modifiedOn'>;

/** Some of all entries. */
export interface EntriesPart {
  readonly entries: readonly EntryFacts[];
  /** How many there are in all; 0 past the last of them. */
  readonly total: number;
}

/** A word that entries explain. */
export interface Term {
  readonly id: string;
  readonly title: string;
  /** The `definition` or the `abbreviation`, as the entry holds it. */
  readonly element: GuideElement;
}

/** The reading side of the guide: the one generation that is current, whatever an import does. */
export interface GuideReading {
  currentGeneration(audience: Audience): Promise<Generation | null>;
  entryAt(audience: Audience, id: string): Promise<StoredEntry | null>;
  /** Those of these identifiers that the audience has. */
  factsAmong(audience: Audience, ids: readonly string[]): Promise<EntryFacts[]>;
  /** By title, of the named types: `Theme`, `Formulaire`…; 500 at most. */
  entriesOf(audience: Audience, types: readonly string[]): Promise<EntryFacts[]>;
  /** So many of all entries with a title for visitors, by title. */
  entriesFrom(audience: Audience, first: number, count: number): Promise<EntriesPart>;
  /** Every entry with a title for visitors, and the day of its last change. */
  changesOf(audience: Audience): Promise<EntryChange[]>;
  redirectionOf(audience: Audience, id: string): Promise<Redirection | null>;
  /** Those of these identifiers that some audience has, its own preferred to the others. */
  knownAmong(audience: Audience, ids: readonly string[]): Promise<KnownEntries>;
  /** Every word that an entry explains, once each, by title; 5,000 at most. */
  termsOf(audience: Audience): Promise<Term[]>;
}

const GENERATION = `
select audience, number, kind, address, file, texts_on::text as "textsOn", entries,
       current_at as "currentAt"
  from guide_generations where audience = :audience and current_at is not null
 order by number desc limit 1`;

const ENTRY = `select ${ENTRY_COLUMNS} ${IN_GUIDE} and e.id = :id`;

const AMONG = `select ${FACTS} ${IN_GUIDE} where e.id = any (string_to_array(:ids, '|'))`;

const ENTRIES = `select ${FACTS} ${IN_GUIDE}
 where e.type = any (string_to_array(:types, '|'))
 order by lower(e.title), e.id limit 500`;

/** « **CNI Mineur-1ère dde » is a note between authors: such an entry is reached by its links. */
const FOR_VISITORS = "e.title not like '*%'";

const PAGE = `select ${FACTS}, count(*) over ()::int as total ${IN_GUIDE} where ${FOR_VISITORS}
 order by lower(e.title), e.id limit :count offset :first`;

const CHANGES = `select e.id, e.modified_on::text as "modifiedOn" ${IN_GUIDE}
 where ${FOR_VISITORS} order by e.id`;

const REDIRECTION = `
select r.to_audience as audience, r.to_id as id, r.to_url as url from guide_redirections r
 where r.audience = :audience and r.since = ${currentNumber(':audience')} and r.id = :id`;

const KNOWN = `
select e.audience, e.id, e.type, e.title
  from ${CURRENT_GENERATIONS} c
  join guide_entries e on e.audience = c.audience and ${validIn('e')}
 where e.id = any (string_to_array(:ids, '|'))
 order by e.audience = :audience desc, e.audience`;

const TERMS = `
select distinct on (lower(t.title), t.id) t.id, t.title, t.element ${IN_GUIDE},
  json_to_recordset(e.terms::json) as t (id text, title text, element text)
 order by lower(t.title), t.id, e.id limit 5000`;

export const readGuide = (reader: Reader): GuideReading => ({
  async currentGeneration(audience) {
    const [row] = await reader.rows<Generation>(GENERATION, { audience });
    return row ?? null;
  },
  async entryAt(audience, id) {
    const [row] = await reader.rows<StoredRow>(ENTRY, { audience, id });
    return row ? storedIn(row) : null;
  },
  async factsAmong(audience, ids) {
    const rows = await reader.rows<FactsRow>(AMONG, { audience, ids: ids.join('|') });
    return rows.map(factsIn);
  },
  async entriesOf(audience, types) {
    const rows = await reader.rows<FactsRow>(ENTRIES, { audience, types: types.join('|') });
    return rows.map(factsIn);
  },
  async entriesFrom(audience, first, count) {
    type Row = FactsRow & { readonly total: number };
    const rows = await reader.rows<Row>(PAGE, { audience, first, count });
    return { entries: rows.map(factsIn), total: rows[0]?.total ?? 0 };
  },
  changesOf: (audience) => reader.rows(CHANGES, { audience }),
  async redirectionOf(audience, id) {
    type Row = { audience: Audience | null; id: string | null; url: string | null };
    const [row] = await reader.rows<Row>(REDIRECTION, { audience, id });
    return row ? redirectionIn(row, audience) : null;
  },
  async knownAmong(audience, ids) {
    const rows = await reader.rows<KnownEntry>(KNOWN, { audience, ids: ids.join('|') });
    return knownEntries(rows);
  },
  async termsOf(audience) {
    type Row = Omit<Term, 'element'> & { readonly element: string };
    const rows = await reader.rows<Row>(TERMS, { audience });
    return rows.map((row) => ({ ...row, element: JSON.parse(row.element) as GuideElement }));
  },
});

/** @param rows of one identifier, the preferred first */
function knownEntries(rows: readonly KnownEntry[]): KnownEntries {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return {
    get(id, wanted) {
      const found = byId.get(id);
      return found?.find(({ audience }) => audience === wanted) ?? found?.[0];
    },
  };
}

function redirectionIn(
  row: { audience: Audience | null; id: string | null; url: string | null },
  audience: Audience,
): Redirection | null {
  if (row.id !== null) return { kind: 'entry', audience: row.audience ?? audience, id: row.id };
  return row.url === null ? null : { kind: 'page', url: row.url };
}
