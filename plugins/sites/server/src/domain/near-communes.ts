import { searchWords, type CommuneSearch, type IndexedCommune } from './commune-search';
import { mistakesBetween } from './near-names';

/** Communes whose names are nearly what was typed, for when none answers to it; best first. */
export function nearCommunes(
  index: readonly IndexedCommune[],
  { typed, near, limit }: CommuneSearch,
): IndexedCommune[] {
  const letters = joined(searchWords(typed));
  if (/\d/.test(letters)) return [];
  return index
    .flatMap((commune) => {
      const mistakes = mistakesBetween(letters, joined(commune.words));
      const far = near.has(commune.department.code) ? 0 : 1;
      return mistakes === null ? [] : [{ commune, mistakes, far }];
    })
    .sort(
      (a, b) =>
        a.mistakes - b.mistakes ||
        a.far - b.far ||
        (b.commune.population ?? 0) - (a.commune.population ?? 0),
    )
    .slice(0, limit)
    .map(({ commune }) => commune);
}

const joined = (words: string) => words.replaceAll('-', '');
