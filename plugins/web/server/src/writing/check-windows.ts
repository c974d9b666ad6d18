import type { Core } from '@strapi/strapi';
import { attributesOf, checkAfterWriting, type Problem, type WrittenEntry } from '#platform';
import { checkPublicationWindow, type Instant } from '../domain/publication-window';

const FIELDS = ['publishFrom', 'publishUntil'];

/** Every type with a publication window, of whatever plugin, has one that opens before it closes. */
export function checkWindows(strapi: Core.Strapi): void {
  const hasWindow = (uid: string) => {
    const attributes = attributesOf(strapi, uid);
    return FIELDS.every((field) => Object.hasOwn(attributes, field));
  };
  checkAfterWriting(strapi, hasWindow, misplacedEnd);
}

function misplacedEnd({ values }: WrittenEntry): Problem | undefined {
  const { publishFrom, publishUntil } = values as Record<string, Instant | null>;
  const window = { from: publishFrom, until: publishUntil };
  if (checkPublicationWindow(window).ok) return undefined;
  const message = 'La fin de publication précède le début : corrigez l’une des deux dates.';
  return { field: 'publishUntil', message };
}
