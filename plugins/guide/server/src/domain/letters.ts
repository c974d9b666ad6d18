export interface Letter<Word> {
  /** `A`; `#` for what begins with no letter. */
  readonly letter: string;
  readonly words: readonly Word[];
}

const french = new Intl.Collator('fr');

/** Words by their first letter, accents apart, each letter in alphabetical order. */
export function lettersOf<Word extends { readonly title: string }>(
  words: readonly Word[],
): Letter<Word>[] {
  const sorted = words.toSorted((a, b) => french.compare(a.title, b.title));
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
  return [...letters]
    .map(([letter, own]) => ({ letter, words: own }))
    .toSorted((a, b) => french.compare(a.letter, b.letter));
}

function letterOf(title: string): string {
  const [first = ''] = title.trim().normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
