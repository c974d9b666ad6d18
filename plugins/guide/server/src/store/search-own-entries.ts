import type { OwnEntry } from '../domain/own-entry';
import { waysToSay } from '../domain/ways-to-say';
import { apart } from './guide-search-tables';
import { FACTS, ownRowsWhere, valuesFor, type Asking } from './own-entries';
import { WAYS } from './rank-entries';
import { MARK } from './search-entries';

export interface FoundOwnEntry extends OwnEntry {
  /** A passage; what was looked for stands between `MARK.open` and `MARK.close`. */
  readonly excerpt: string;
  readonly rank: number;
  /** Whether it holds all the words; otherwise its title is almost them. */
  readonly exact: boolean;
}

const TEXT = `regexp_replace(coalesce(f.content->>'body', ''), '<[^>]+>|&nbsp;', ' ', 'g')`;

/** As near as « poliseportife » is to the title « Louer la salle polyvalente ». */
const NEAR_ENOUGH = 0.5;
const MOST = 20;

/** A site's own rows and those that reach it are few: their words are read when they are asked. */
const FOUND = `
with ${WAYS},
found as (
  select ${FACTS}, coalesce(f.content->>'summary', '') || ' ' || ${TEXT} as words
    from (${ownRowsWhere('true')}) f),
matched as (
  select f.*, setweight(to_tsvector('parvis_french', ${apart('f.title')}), 'A')
      || to_tsvector('parvis_french', ${apart('f.words')}) as lexemes,
    word_similarity(unaccent(lower(:words)), unaccent(lower(f.title))) as nearness
    from found f)
select m.*, m.lexemes @@ asked.query as exact, ts_rank('{0.05, 0.1, 0.4, 1}', m.lexemes, asked.query, 1) + 0.4 * m.nearness as rank,
  ts_headline('parvis_french', m.words, asked.query,
    'StartSel="${MARK.open}", StopSel="${MARK.close}", MaxFragments=1, MinWords=15, MaxWords=32') as excerpt
  from matched m cross join asked
 where m.lexemes @@ asked.query or m.nearness >= ${NEAR_ENOUGH}
 order by rank desc, m.title limit ${MOST}`;

/** Those that speak of all these words, or whose title is almost them. */
export const searchOwnEntries = (asking: Asking, words: string): Promise<FoundOwnEntry[]> =>
  asking.reader.rows<FoundOwnEntry>(FOUND, {
    ...valuesFor(asking),
    words,
    ways: JSON.stringify(waysToSay(words)),
    every: 'true',
  });

const TEXTS = `
select ${FACTS}, coalesce(f.content->>'summary', '') || ' ' || ${TEXT} as words
  from (${ownRowsWhere('true')}) f`;

/** All the words that these entries hold. */
export const ownTexts = (asking: Asking): Promise<(OwnEntry & { readonly words: string })[]> =>
  asking.reader.rows(TEXTS, valuesFor(asking));
