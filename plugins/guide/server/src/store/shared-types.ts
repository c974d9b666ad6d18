/** A content type whose rows may go beyond their own site, and what of them does. */
export interface SharedType {
  readonly kind: string;
  readonly table: string;
  /** Columns that pages show; nothing else leaves the site. */
  readonly content: readonly string[];
  /** Has drafts, which no page shows and which never leave the site. */
  readonly drafted?: true;
}

/** One type more is one line more. */
export const SHARED_TYPES: readonly SharedType[] = [
  { kind: 'note', table: 'local_notes', content: ['place', 'side', 'title', 'body'] },
  { kind: 'service', table: 'local_services', content: ['service', 'label', 'href', 'reason'] },
  {
    kind: 'own-entry',
    table: 'guide_own_entries',
    content: ['audience', 'slug', 'title', 'summary', 'body'],
    drafted: true,
  },
];

/** A condition on `a`, a row of the type. */
export const shownOf = ({ drafted }: SharedType): string =>
  drafted ? 'a.published_at is not null' : 'true';
