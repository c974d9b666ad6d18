import sanitizeHtml from 'sanitize-html';
import { fr } from './french';

declare const safe: unique symbol;

/** HTML that has passed `safeHtml`; the only kind that a view writes unescaped. */
export type SafeHtml = string & { readonly [safe]: true };

const allowedTags = [
  ...['h2', 'h3', 'h4', 'p', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'],
  ...['strong', 'em', 'b', 'i', 'u', 's', 'sup', 'sub', 'small', 'abbr', 'q', 'cite', 'a'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
];

const allowedAttributes = {
  a: ['href', 'hreflang', 'lang', 'rel', 'title'],
  abbr: ['title'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  '*': ['lang'],
};

/** Rich text as the editor gave it, made safe and set in French typography. */
export const safeHtml = (html: string): SafeHtml =>
  sanitizeHtml(html, {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: {
      h1: 'h2',
      img: (tagName, attribs) => ({
        tagName,
        attribs: { alt: '', ...attribs, loading: 'lazy' },
      }),
    },
    textFilter: fr,
  }) as SafeHtml;
