import { sanitizeRichText } from '../../domain/rich-text';
import { fr } from './french';

declare const safe: unique symbol;

/** HTML that has passed `safeHtml`; the only kind that a view writes unescaped. */
export type SafeHtml = string & { readonly [safe]: true };

/** Rich text as it is stored, made safe once more and set in French typography. */
export const safeHtml = (html: string): SafeHtml => typeset(sanitizeRichText(html)) as SafeHtml;

/** Only what stands between two tags is text. */
const typeset = (html: string): string =>
  html.replace(/(^|>)([^<]+)/g, (_, before: string, text: string) => before + fr(text));
