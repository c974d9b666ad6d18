import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import type { WrittenWord } from '../domain/nearest-word';
import { currentNumber, IN_GUIDE, validIn } from './current-guide';
import { apart } from './guide-search-tables';

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

/** What a visitor reads comes before what it leads to. */
const WEIGHT_OF_TYPE = `case
  when e.type like 'Fiche%' or e.type = 'Dossier' then 1.0
  when e.type in ('Theme', 'Thème') then 0.8 else 0.5 end`;

/** Of an entry that was imported a moment ago, and whose text is not indexed yet. */
const TITLE = `setweight(to_tsvector('parvis_french', ${apart('e.title')}), 'A')`;

/** Looking for a passage is what a search spends most of its time on. */
const PASSAGE_WITHIN = 8_000;

const FOUND = `
with asked as (
  select case when querytree(q.all_words) in ('', 'T') then ''::tsquery
    when :every then q.all_words
    else replace(querytree(q.all_words), ' & ', ' | ')::tsquery end as query
  from (select websearch_to_tsquery('parvis_french', ${apart(':words')}) as all_words) q),
matched as (
  select e.id, e.since, e.type, e.title, e.modified_on, e.search as lexemes
    ${IN_GUIDE} cross join asked where e.search @@ asked.query
  union all
  select e.id, e.since, e.type, e.title, e.modified_on, ${TITLE}
    ${IN_GUIDE} cross join asked where e.search is null and ${TITLE} @@ asked.query),
found as (
  select e.id, e.since, e.type, e.title, e.modified_on, count(*) over ()::int as total,
    ts_rank('{0.05, 0.1, 0.4, 1}', e.lexemes, asked.query, 1) * ${WEIGHT_OF_TYPE}
      + 0.4 * similarity(unaccent(lower(e.title)), unaccent(lower(:words))) as rank
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
  { every, ...values }: SearchOptions,
): Promise<FoundEntries> {
  const find = (first: number, count: number) =>
    reader.rows<FoundRow>(FOUND, { ...values, every: String(every), first, count });
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

const VOCABULARY = `
select word, nentry as entries from ts_stat(format(
  'select to_tsvector(''simple'', translate(e.title || '' '' || e.description, ''’'', '' ''))
     from guide_entries e where e.audience = %1$L and ${validIn('e', '%2$L::int')}',
  :audience::text, ${currentNumber(':audience')}))
 where length(word) > 2`;

/** The words of titles and descriptions; slow to read, the same until an import. */
export const knownWords = (reader: Reader, audience: Audience): Promise<WrittenWord[]> =>
  reader.rows(VOCABULARY, { audience });

const HELD = `
select asked.phrase from unnest(string_to_array(:phrases, '|')) with ordinality as asked (phrase, place)
 where exists (
   select ${IN_GUIDE}
    where to_tsvector('parvis_french', ${apart('e.title')})
      @@ plainto_tsquery('parvis_french', ${apart('asked.phrase')}))
 order by asked.place`;

/** Those of these phrases whose words stand together in a title. */
export async function phrasesInTitles(
  reader: Reader,
  audience: Audience,
  phrases: readonly string[],
): Promise<string[]> {
  const rows = await reader.rows<{ phrase: string }>(HELD, {
    audience,
    phrases: phrases.join('|'),
  });
  return rows.map(({ phrase }) => phrase);
}

const NOWHERE = `
select asked.word from unnest(string_to_array(:words, ' ')) as asked (word)
 where numnode(plainto_tsquery('parvis_french', asked.word)) > 0 and not exists (
   select ${IN_GUIDE} where e.search @@ plainto_tsquery('parvis_french', asked.word))`;

/** Those of these words that no entry holds. */
export async function wordsNowhere(
  reader: Reader,
  audience: Audience,
  words: readonly string[],
): Promise<string[]> {
  const rows = await reader.rows<{ word: string }>(NOWHERE, { audience, words: words.join(' ') });
  return rows.map(({ word }) => word);
}
