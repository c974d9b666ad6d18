import {
  searchWords,
  type CommuneSearch,
  type FoundCommune,
  type IndexedCommune,
} from './commune-search';
import { mistakesBetween } from './near-names';

/** Communes whose names are nearly what was typed, for when none answers to it; best first. */
export function nearCommunes(
  index: readonly IndexedCommune[],
  { typed, near, limit }: CommuneSearch,
): FoundCommune[] {
  const letters = joined(searchWords(typed));
  if (/\d/.test(letters)) return [];
  return index
    .flatMap((commune) => {
      const meant = meantBy(letters, commune);
      const far = near.has(commune.department.code) ? 0 : 1;
      return meant ? [{ ...meant, far }] : [];
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

/** Its own name, or that of a commune that it took in, whichever is nearer. */
function meantBy(letters: string, commune: IndexedCommune) {
  const names = [
    { formerName: null, words: commune.words },
    ...commune.former.map(({ name, words }) => ({ formerName: name, words })),
  ];
  const [nearest] = names
    .flatMap(({ formerName, words }) => {
      const mistakes = mistakesBetween(letters, joined(words));
      return mistakes === null ? [] : [{ commune: { ...commune, formerName }, mistakes }];
    })
    .sort((a, b) => a.mistakes - b.mistakes);
  return nearest;
}

const joined = (words: string) => words.replaceAll('-', '');
