import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import type { WrittenWord } from '../domain/nearest-word';
import { currentNumber, IN_GUIDE, validIn } from './current-guide';
import { apart } from './guide-search-tables';

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

const HELD_WORDS = `
select asked.word, exists (
    select ${IN_GUIDE} where e.search @@ plainto_tsquery('parvis_french', asked.word)) as held
  from unnest(string_to_array(:words, ' ')) as asked (word)
 where numnode(plainto_tsquery('parvis_french', asked.word)) > 0`;

/** Of these words, those that say something, and whether some entry holds them. */
export const wordsHeld = (
  reader: Reader,
  audience: Audience,
  words: readonly string[],
): Promise<{ word: string; held: boolean }[]> =>
  reader.rows(HELD_WORDS, { audience, words: words.join(' ') });
