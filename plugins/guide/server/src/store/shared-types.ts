/** A content type whose rows may go beyond their own site, and what of them does. */
export interface SharedType {
  readonly kind: string;
  readonly table: string;
  /** Columns that pages show; nothing else leaves the site. */
  readonly content: readonly string[];
  /** Has drafts, which no page shows and which never leave the site. */
  readonly drafted?: true;
  readonly most: Most;
}

/** As much as one site may write where it is read together: each page, or each search, reads it all. */
interface Most {
  /** What one row of that name counts, in SQL. */
  readonly weight: (row: string) => string;
  /** What rows that are read together have in common beside their site, in SQL. */
  readonly together: (row: string) => string;
  readonly count: number;
}

/** What is for all entries is written with an empty one, or with none. */
const ONE_ENTRY = (row: string) => `(${row}.audience, coalesce(${row}.entry, ''))`;

/** One type more is one line more. */
export const SHARED_TYPES: readonly SharedType[] = [
  {
    kind: 'note',
    table: 'local_notes',
    content: ['place', 'side', 'title', 'body'],
    most: { weight: () => '1', together: ONE_ENTRY, count: 30 },
  },
  {
    kind: 'service',
    table: 'local_services',
    content: ['service', 'label', 'href', 'reason'],
    most: { weight: () => '1', together: ONE_ENTRY, count: 300 },
  },
  {
    kind: 'own-entry',
    table: 'guide_own_entries',
    content: ['audience', 'slug', 'title', 'summary', 'body'],
    drafted: true,
    // Half a thousand printed pages; a draft counts nothing.
    most: {
      weight: (row) =>
        `(case when ${row}.published_at is null then 0 else coalesce(length(${row}.body), 0) end)`,
      together: () => `''`,
      count: 1_000_000,
    },
  },
];

/** A condition on `a`, a row of the type. */
export const shownOf = ({ drafted }: SharedType): string =>
  drafted ? 'a.published_at is not null' : 'true';
