/** A field in the words of the people who fill it in. */
export interface FieldWords {
  readonly label: string;
  /** What to write, or what it is for. */
  readonly hint?: string;
  /** Of an enumeration: each value as it is shown. */
  readonly words?: Readonly<Record<string, string>>;
  /** Of a relation: the field by which the other entry is recognised. */
  readonly shows?: string;
}

/** How the administration shows a content type. */
export interface Screen {
  /** Plural: the name of the list. */
  readonly name: string;
  /** The field by which an entry is recognised. */
  readonly title: string;
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  readonly columns: readonly string[];
  /** Fields of the form, row by row; one that is in no row is not shown. */
  readonly rows: readonly (readonly string[])[];
  readonly fields: Readonly<Record<string, string | FieldWords>>;
}

/** Screens by uid of their content type. */
export type Screens = Readonly<Record<string, Screen>>;

export const wordsOf = (screen: Screen, field: string): FieldWords | undefined => {
  const words = screen.fields[field];
  return typeof words === 'string' ? { label: words } : words;
};
