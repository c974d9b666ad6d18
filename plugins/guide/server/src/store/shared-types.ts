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
  /** What is counted, of rows `a`. */
  readonly of: string;
  /** A condition on `a`, by the row `new` that is written. */
  readonly within: string;
  readonly count: number;
}

const ON_ONE_ENTRY = 'a.audience = new.audience and a.entry is not distinct from new.entry';

/** One type more is one line more. */
export const SHARED_TYPES: readonly SharedType[] = [
  {
    kind: 'note',
    table: 'local_notes',
    content: ['place', 'side', 'title', 'body'],
    most: { of: 'count(*)', within: ON_ONE_ENTRY, count: 30 },
  },
  {
    kind: 'service',
    table: 'local_services',
    content: ['service', 'label', 'href', 'reason'],
    most: { of: 'count(*)', within: ON_ONE_ENTRY, count: 300 },
  },
  {
    kind: 'own-entry',
    table: 'guide_own_entries',
    content: ['audience', 'slug', 'title', 'summary', 'body'],
    drafted: true,
    // Half a thousand printed pages.
    most: { of: 'sum(length(a.body))', within: 'a.published_at is not null', count: 1_000_000 },
  },
];

/** A condition on `a`, a row of the type. */
export const shownOf = ({ drafted }: SharedType): string =>
  drafted ? 'a.published_at is not null' : 'true';
