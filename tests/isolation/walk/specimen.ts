import { exampleOf } from './examples';
import { targetOf, type Attribute, type Schema } from './schema';

const KEPT_BY_STRAPI = ['siteKey', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt'];
const ALSO_KEPT_BY_STRAPI = ['publishedAt', 'documentId', 'id', 'locale', 'localizations'];
const SKIPPED = new Set([...KEPT_BY_STRAPI, ...ALSO_KEPT_BY_STRAPI]);

/** Values that satisfy the patterns in use; a new pattern that none satisfies says so. */
const PATTERNED = ['08:30', '46042', 'a', '1'];

/** Far apart from one test file to the next: they share the database, not this count. */
let serial = Math.floor(Math.random() * 100_000_000);

/**
 * An entry of any type, with the mark in everything that can hold a text.
 * @param link id of a row of the target type, when there is one to point to
 */
export function specimen(
  schema: Pick<Schema, 'uid' | 'attributes'>,
  mark: string,
  link: (target: string) => number | undefined,
): Record<string, unknown> {
  const filled = Object.entries(schema.attributes)
    .filter(([name]) => !SKIPPED.has(name))
    .map(([name, attribute]) => [name, valueOf(attribute, mark, link)] as const);
  return {
    ...Object.fromEntries(filled.filter(([, value]) => value !== undefined)),
    ...exampleOf(schema.uid, mark, (serial += 1)),
  };
}

function valueOf(
  attribute: Attribute,
  mark: string,
  link: (target: string) => number | undefined,
): unknown {
  const target = targetOf(attribute);
  if (target) return link(target);
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
      return textOf(attribute, mark);
    case 'email':
      return `${mark}@example.org`;
    case 'json':
      return { secret: mark };
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: mark }] }];
    case 'enumeration':
      return attribute.enum?.at(-1);
    case 'boolean':
      return true;
    case 'date':
      return '2026-01-15';
    case 'time':
      return '08:30:00';
    case 'datetime': // each later than the one before: the end of a period follows its beginning
      return new Date(Date.UTC(2026, 0, 15) + (serial += 1) * 1_000).toISOString();
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return attribute.unique ? (serial += 1) : (attribute.min ?? 1);
    default:
      return undefined;
  }
}

function textOf({ regex, maxLength, unique }: Attribute, mark: string): string {
  const text = unique ? `${mark}-${(serial += 1)}` : mark;
  if (!regex) return text.slice(0, maxLength);
  const fitting = [text, `/${text}`, ...PATTERNED].find((value) => new RegExp(regex).test(value));
  if (!fitting) throw new Error(`Add to PATTERNED a value that matches ${regex}`);
  return fitting;
}
