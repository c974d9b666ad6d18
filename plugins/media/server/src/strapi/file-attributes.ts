import type { Core } from '@strapi/strapi';
import { FILE } from '../store/strapi-upload';

/** What Strapi's library does not record of a file; declared before it reads its schemas. */
const ATTRIBUTES = {
  /** The image says nothing that the text does not: it needs no alternative text. */
  decorative: { type: 'boolean', configurable: false, default: false },
  /** `#rrggbb`; null for an image that lets its background through. */
  dominantColour: { type: 'string', configurable: false },
} as const;

export function declareFileAttributes(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType(FILE) as unknown as { attributes: object };
  Object.assign(attributes, ATTRIBUTES);
}
