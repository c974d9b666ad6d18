type Values = Readonly<Record<string, unknown>>;

/** What Strapi keeps of an entry, and no form shows. */
const KEPT_BY_STRAPI = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'status',
  'siteKey',
]);

/** A relation travels as what is added and removed, which cannot be put back into its field. */
const isRelation = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'connect' in value;

/** The fields that a form changed of what it had read, as they were sent. */
export function changesIn(sent: Values, read: Values): Values {
  const changed = Object.entries(sent).filter(
    ([name, value]) =>
      !KEPT_BY_STRAPI.has(name) && !isRelation(value) && !isSame(value, read[name]),
  );
  return Object.fromEntries(changed);
}

/** Nothing and an empty text are the same to who fills in a form. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** What a field holds, to be read: texts without their tags, files by their names. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(', ');
  if (typeof value === 'object') return inWords((value as { name?: unknown }).name);
  if (typeof value !== 'string') return JSON.stringify(value);
  return value
    .replaceAll(/<\/(p|li|h\d)>|<br\s*\/?>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
}
