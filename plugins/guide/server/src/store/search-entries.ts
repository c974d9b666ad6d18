import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';

export interface FoundEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
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
  /** All of the words, or any of them. */
  readonly every: boolean;
  readonly first: number;
  readonly count: number;
}

/** What a visitor reads comes before what it leads to. */
const WEIGHT_OF_TYPE = `case
  when e.type like 'Fiche%' or e.type in ('Dossier', 'Recherche guidée') then 1.0
  when e.type in ('Theme', 'Thème') then 0.8 else 0.5 end`;

const IN_GUIDE = `from (select max(g.number) as number from guide_generations g
        where g.audience = :audience and g.current_at is not null) c
  join guide_entries e on e.audience = :audience
   and e.since <= c.number and (e.until is null or e.until > c.number)`;

/** Of an entry that was imported a moment ago, and whose text is not indexed yet. */
const TITLE = `setweight(to_tsvector('parvis_french', e.title), 'A')`;
const SEARCHED = `coalesce(e.search, ${TITLE})`;

const FOUND = `
with asked as (
  select case when :every then q.all_words
    else replace(q.all_words::text, ' & ', ' | ')::tsquery end as query
  from (select websearch_to_tsquery('parvis_french', :words) as all_words) q),
found as (
  select e.id, e.since, e.type, e.title, e.modified_on, count(*) over ()::int as total,
    ts_rank('{0.05, 0.1, 0.4, 1}', ${SEARCHED}, asked.query, 1) * ${WEIGHT_OF_TYPE}
      + 0.4 * similarity(unaccent(lower(e.title)), unaccent(lower(:words))) as rank
  ${IN_GUIDE} cross join asked
   where e.search @@ asked.query or (e.search is null and ${TITLE} @@ asked.query)
  order by rank desc, e.title limit :count offset :first)
select f.id, f.type, f.title, f.modified_on::text as "modifiedOn", f.rank, f.total,
  ts_headline('parvis_french', left(e.words, 60000), asked.query,
    'StartSel="${MARK.open}", StopSel="${MARK.close}", MaxFragments=1, MinWords=15, MaxWords=32') as excerpt
  from found f cross join asked
  join guide_entries e on e.audience = :audience and e.id = f.id and e.since = f.since
 order by f.rank desc, f.title`;

const UNFINISHED = `
select exists (
  select from guide_entries where audience = :audience and search is null) as unfinished`;

export async function searchEntries(
  reader: Reader,
  { every, ...values }: SearchOptions,
): Promise<FoundEntries> {
  type Row = FoundEntry & { readonly total: number };
  const [rows, [state]] = await Promise.all([
    reader.rows<Row>(FOUND, { ...values, every: String(every) }),
    reader.rows<{ unfinished: boolean }>(UNFINISHED, { audience: values.audience }),
  ]);
  return { total: rows[0]?.total ?? 0, unfinished: state?.unfinished ?? false, entries: rows };
}

/** For each word that no title or description holds, the nearest that one does. */
const NEAREST = `
with asked as (
  select distinct lexeme as word from unnest(to_tsvector('parvis_words', :words))
   where to_tsvector('parvis_french', lexeme) <> ''),
known as materialized (
  select ${SEARCHED} as search ${IN_GUIDE}),
missing as (
  select word from asked where not exists (
    select from known k where k.search @@ plainto_tsquery('parvis_french', word))),
vocabulary as materialized (
  select word, nentry from ts_stat(format(
    'select to_tsvector(''parvis_words'', title || '' '' || description)
       from guide_entries where audience = %L and until is null', :audience::text))
   where length(word) > 2 and exists (select from missing))
select m.word, (
    select v.word from vocabulary v where similarity(v.word, m.word) > 0.3
     order by similarity(v.word, m.word) desc, v.nentry desc limit 1) as nearest
  from missing m`;

/** The same words, those that are nowhere replaced by their nearest; null when all are known. */
export async function nearestWords(
  reader: Reader,
  audience: Audience,
  words: string,
): Promise<string | null> {
  type Row = { readonly word: string; readonly nearest: string | null };
  const rows = await reader.rows<Row>(NEAREST, { audience, words });
  const nearest = new Map(rows.flatMap((row) => (row.nearest ? [[row.word, row.nearest]] : [])));
  if (nearest.size === 0) return null;
  return words
    .split(/([\s'’-]+)/)
    .map((word) => nearest.get(withoutAccents(word)) ?? word)
    .join('');
}

const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
