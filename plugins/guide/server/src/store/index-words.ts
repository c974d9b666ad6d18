import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import { readEntry } from '../domain/read-entry';
import { searchWordsOf } from '../domain/search-words';
import { apart } from './guide-search-tables';

const BATCH = 100;

interface Row {
  readonly id: string;
  readonly since: number;
  readonly xml: string;
}

const INDEX = `
update guide_entries e set words = v.words, search =
    setweight(to_tsvector('parvis_french', ${apart('e.title')}), 'A') ||
    setweight(to_tsvector('parvis_french', ${apart("e.subject || ' ' || e.description")}), 'B') ||
    setweight(to_tsvector('parvis_french', ${apart('left(v.words, 200000)')}), 'D')
  from json_to_recordset(:rows::json) as v (id text, since int, words text)
 where e.audience = :audience and e.id = v.id and e.since = v.since`;

/**
 * Words wait on a list until some later day puts them in the index; while it is long, a search
 * reads every entry instead. What a column holds is told to the planner in the same way.
 */
const SETTLE = `
select gin_clean_pending_list('guide_entries_search_idx');
analyze guide_entries (audience, type, since, until, search)`;

/** Makes findable what is not yet; what a former import left undone too. */
export async function indexWords(knex: Knex, audience: Audience): Promise<void> {
  const indexed = await indexAll(knex, audience);
  if (indexed > 0) await knex.raw(SETTLE);
}

async function indexAll(knex: Knex, audience: Audience): Promise<number> {
  for (let indexed = 0; ;) {
    const found = await knex<Row & { audience: string }>('guide_entries')
      .where({ audience })
      .whereNull('until')
      .whereNull('search')
      .limit(BATCH)
      .select('id', 'since', 'xml');
    if (found.length === 0) return indexed;
    const rows = JSON.stringify(found.map(wordsOfRow));
    await knex.raw(INDEX, { audience, rows });
    indexed += found.length;
  }
}

function wordsOfRow({ id, since, xml }: Row) {
  const reading = readEntry(xml);
  return { id, since, words: reading.ok ? searchWordsOf(reading.value.entry) : '' };
}
