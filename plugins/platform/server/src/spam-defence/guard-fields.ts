/** Values of a posted form by the name of their field. */
export type Fields = Readonly<Record<string, string>>;

/** Names of the fields that the defence adds to a form. */
export const GUARD_FIELDS = {
  token: '_jeton',
  proof: '_preuve',
  confirmation: '_confirmation',
  /** Looks worth filling in; hidden from people. */
  trap: 'site_internet',
} as const;

const ADDED: ReadonlySet<string> = new Set(Object.values(GUARD_FIELDS));

/** What the visitor wrote, without what the defence added. */
export const ownFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !ADDED.has(name)));
