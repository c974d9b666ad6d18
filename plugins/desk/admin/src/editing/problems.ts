import type { Kind } from '../entry';
import type { Word } from '../translations/fr';
import type { FormValues } from './form-values';
import { isToCome } from './paris-moment';

export type Problems = Partial<Record<keyof FormValues, Word>>;

interface Rule {
  readonly field: keyof FormValues;
  readonly word: Word;
  readonly kinds: readonly Kind[];
  /** A draft may lack it. */
  readonly whenPublished?: boolean;
  readonly lacks: (values: FormValues) => boolean;
}

const BOTH: readonly Kind[] = ['news', 'documents'];

const RULES: readonly Rule[] = [
  {
    field: 'title',
    word: 'form.title.missing',
    kinds: BOTH,
    lacks: ({ title }) => title.trim() === '',
  },
  {
    field: 'kind',
    word: 'form.kind.missing',
    kinds: ['documents'],
    lacks: ({ kind }) => kind === '',
  },
  {
    field: 'datedOn',
    word: 'form.datedOn.missing',
    kinds: ['documents'],
    lacks: ({ datedOn }) => datedOn === '',
  },
  {
    field: 'files',
    word: 'form.file.missing',
    kinds: ['documents'],
    whenPublished: true,
    lacks: ({ files }) => files.length === 0,
  },
  {
    field: 'photo',
    word: 'form.alt.missing',
    kinds: ['news'],
    whenPublished: true,
    lacks: ({ photo }) =>
      photo !== null && !photo.decorative && photo.alternativeText.trim() === '',
  },
  {
    field: 'publishFrom',
    word: 'form.from.missing',
    kinds: BOTH,
    lacks: ({ later, publishFrom }) => later && publishFrom === '',
  },
  {
    field: 'publishFrom',
    word: 'form.from.past',
    kinds: BOTH,
    whenPublished: true,
    lacks: ({ later, publishFrom }) => later && publishFrom !== '' && !isToCome(publishFrom),
  },
  {
    field: 'publishUntil',
    word: 'form.until.past',
    kinds: BOTH,
    whenPublished: true,
    lacks: ({ publishUntil }) => publishUntil !== '' && !isToCome(publishUntil),
  },
];

/** What is missing before it can be kept, or shown to the public; each says what to do. */
export const problemsOf = (kind: Kind, values: FormValues, publish: boolean): Problems =>
  Object.fromEntries(
    RULES.filter(({ kinds, whenPublished }) => kinds.includes(kind) && (publish || !whenPublished))
      .filter(({ lacks }) => lacks(values))
      .map(({ field, word }) => [field, word]),
  );

/** What was said of the fields that are wrong still. */
export function stillWrong<Said>(
  kind: Kind,
  values: FormValues,
  said: Readonly<Record<string, Said>>,
): Record<string, Said> {
  const wrong = problemsOf(kind, values, true);
  return Object.fromEntries(Object.entries(said).filter(([field]) => field in wrong));
}
