import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import { readEntry } from '../domain/read-entry';
import { searchWordsOf } from '../domain/search-words';
import { namesIn } from '../domain/title-names';
import { apart, rootsOf } from './guide-search-tables';

const BATCH = 100;

interface Row {
  readonly id: string;
  readonly since: number;
  readonly title: string;
  readonly xml: string;
}

const rootsOfEach = (texts: string) => `array(
  select ${rootsOf('one.text')} from json_array_elements_text(${texts})
    with ordinality as one (text, place) order by one.place)`;

const INDEX = `
update guide_entries e set words = v.words,
  names = ${rootsOfEach('v.names')}, parts = ${rootsOfEach('v.parts')}, search =
    setweight(to_tsvector('parvis_french', ${apart('e.title')}), 'A') ||
    setweight(to_tsvector('parvis_french', ${apart("e.subject || ' ' || e.description")}), 'B') ||
    setweight(to_tsvector('parvis_french', ${apart('left(v.words, 200000)')}), 'D')
  from json_to_recordset(:rows::json)
    as v (id text, since int, words text, names json, parts json)
 where e.audience = :audience and e.id = v.id and e.since = v.since`;

/**
 * Words wait on a list until some later day puts them in the index; while it is long, a search
 * reads every entry instead. What a column holds is told to the planner in the same way.
 */
const SETTLE = `
select gin_clean_pending_list('guide_entries_search_idx');
analyze guide_entries (audience, type, since, until, search)`;

/**
 * What many entries lead to is what many people look for. The planner knows nothing of rows that
 * were written a moment ago, and would compare each with all others.
 */
const COUNT_CITED = [
  'analyze guide_entries (audience, id, until, links)',
  `with cited as materialized (
    select link as id, count(distinct e.id)::int as entries
      from guide_entries e, unnest(e.links) as link
     where e.audience = :audience and e.until is null group by link)
  update guide_entries e set cited = c.entries from cited c
   where e.audience = :audience and e.id = c.id and e.until is null and e.cited <> c.entries`,
];

/** Entries have a name once they were indexed; those of former versions had none. */
const UNINDEXED = "(search is null or names = '{}')";

/** Makes findable what is not yet; what a former import left undone too. */
export async function indexWords(knex: Knex, audience: Audience): Promise<void> {
  const unindexed = () =>
    knex<Row & { audience: string }>('guide_entries')
      .where({ audience })
      .whereNull('until')
      .whereRaw(UNINDEXED)
      .limit(BATCH)
      .select('id', 'since', 'title', 'xml');
  let found = await unindexed();
  if (found.length === 0) return;
  // Before they stand in the index, where each change of a row costs its words again.
  for (const statement of COUNT_CITED) await knex.raw(statement, { audience });
  for (; found.length > 0; found = await unindexed()) {
    await knex.raw(INDEX, { audience, rows: JSON.stringify(found.map(wordsOfRow)) });
  }
  await knex.raw(SETTLE);
}

function wordsOfRow({ id, since, title, xml }: Row) {
  const reading = readEntry(xml);
  const words = reading.ok ? searchWordsOf(reading.value.entry) : '';
  return { id, since, words, ...namesIn(title) };
}
