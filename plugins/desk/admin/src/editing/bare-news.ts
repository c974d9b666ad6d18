import type { Kind } from '../entry';
import type { FormValues } from './form-values';

type Said = Pick<FormValues, 'body' | 'lead' | 'photo' | 'files'>;

/** A news item that says no more than its title. */
export const isBare = (kind: Kind, { body, lead, photo, files }: Said): boolean =>
  kind === 'news' && !photo && files.length === 0 && [body, lead].every(isBlank);

/** No letter outside its tags, and nothing that is seen without any. */
const isBlank = (html: string) =>
  !/<(img|table|hr)\b/.test(html) && html.replaceAll(/<[^>]*>|&nbsp;/g, '').trim() === '';
