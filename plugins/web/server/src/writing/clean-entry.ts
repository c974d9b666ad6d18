import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sanitizeRichText } from '../domain/rich-text';
import { nameEntry } from './name-entry';
import type { WatchedType } from './watched-type';
import type { Writing } from './writing';

/** Characters, tags included: some thirty printed pages. */
const LONGEST_TEXT = 100_000;

/** Cleans what is about to be written, in place: rich text, title, slug. */
export async function cleanEntry(
  strapi: Core.Strapi,
  type: WatchedType,
  writing: Writing,
): Promise<void> {
  const { data } = writing;
  cleanTexts(data, type.richText);
  requireTitle(data);
  await nameEntry(strapi, type, writing);
}

/** Cleans rich text that is about to be written, in place. */
export function cleanTexts(data: Writing['data'], fields: readonly string[]): void {
  for (const field of fields) {
    if (typeof data[field] === 'string') data[field] = cleanText(data[field]);
  }
}

/** Strapi takes an empty text for a title that is there. */
function requireTitle(data: Writing['data']) {
  if (typeof data['title'] !== 'string') return;
  data['title'] = data['title'].trim();
  if (data['title'] === '')
    throw new errors.ValidationError('Il manque un titre : écrivez-le, puis recommencez.');
}

/** Cleaning takes the longer, the longer and the deeper a text is, and everybody waits for it. */
function cleanText(html: string): string {
  if (html.length <= LONGEST_TEXT) return sanitizeRichText(html);
  throw new errors.ValidationError(
    'Ce texte dépasse 100 000 caractères : répartissez-le sur plusieurs pages.',
  );
}
