import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import { waysToSay } from '../domain/ways-to-say';
import { IN_GUIDE } from './current-guide';
import { apart } from './guide-search-tables';
import { RANK, WAYS } from './rank-entries';

export interface FoundEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly modifiedOn: string | null;
  /** A passage; what was looked for stands between `MARK.open` and `MARK.close`. */
  readonly excerpt: string;
  readonly rank: number;
}

export interface FoundEntries {
  readonly total: number;
  /** Texts of the last import are still being indexed: more may be found in a moment. */
  readonly unfinished: boolean;
  readonly entries: readonly FoundEntry[];
}

/** Characters that no text of the guide holds. */
export const MARK = { open: '\u0002', close: '\u0003' } as const;

export interface SearchOptions {
  readonly audience: Audience;
  readonly words: string;
  /** All of the words, or any of them, whatever is to be left out. */
  readonly every: boolean;
  readonly first: number;
  readonly count: number;
}

/** Of an entry that was imported a moment ago, and whose text is not indexed yet. */
const TITLE = `setweight(to_tsvector('parvis_french', ${apart('e.title')}), 'A')`;

/** Looking for a passage is what a search spends most of its time on. */
const PASSAGE_WITHIN = 5_000;

const RANKED_BY = 'e.id, e.since, e.type, e.title, e.names, e.parts, e.cited, e.modified_on';

const FOUND = `
with ${WAYS},
matched as (
  select ${RANKED_BY}, e.search as lexemes ${IN_GUIDE} cross join asked
   where e.search @@ asked.query
  union all
  select ${RANKED_BY}, ${TITLE} ${IN_GUIDE} cross join asked
   where e.search is null and ${TITLE} @@ asked.query),
found as (
  select e.id, e.since, e.type, e.title, e.modified_on, count(*) over ()::int as total,
    ${RANK} as rank
    from matched e cross join asked
   where e.title not like '*%' -- « **CNI Mineur-1ère dde » is a note between authors.
   order by rank desc, e.title limit :count offset :first)
select f.id, f.type, f.title, e.description, f.modified_on::text as "modifiedOn", f.rank, f.total,
  ts_headline('parvis_french', left(e.words, ${PASSAGE_WITHIN}), asked.query,
    'StartSel="${MARK.open}", StopSel="${MARK.close}", MaxFragments=1, MinWords=15, MaxWords=32') as excerpt
  from found f cross join asked
  join guide_entries e on e.audience = :audience and e.id = f.id and e.since = f.since
 order by f.rank desc, f.title`;

const INDEXED = `select not exists (select ${IN_GUIDE} where e.search is null) as indexed`;

/** False for a moment after an import. */
export async function textsAreIndexed(reader: Reader, audience: Audience): Promise<boolean> {
  const [row] = await reader.rows<{ indexed: boolean }>(INDEXED, { audience });
  return row?.indexed ?? true;
}

export async function searchEntries(
  reader: Reader,
  { every, words, ...values }: SearchOptions,
): Promise<FoundEntries> {
  const asked = { ...values, every: String(every), ways: JSON.stringify(waysToSay(words)) };
  const find = (first: number, count: number) =>
    reader.rows<FoundRow>(FOUND, { ...asked, first, count });
  const [entries, indexed] = await Promise.all([
    find(values.first, values.count),
    textsAreIndexed(reader, values.audience),
  ]);
  const isPastTheLast = entries.length === 0 && values.first > 0;
  const [one] = isPastTheLast ? await find(0, 1) : entries;
  return { total: one?.total ?? 0, unfinished: !indexed, entries };
}

/** Each row tells how many there are in all; past the last, there is none to tell it. */
type FoundRow = FoundEntry & { readonly total: number };
