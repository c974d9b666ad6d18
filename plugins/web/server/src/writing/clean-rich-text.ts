import type { Core } from '@strapi/strapi';
import { cleanTexts } from './clean-entry';
import { isWriting } from './writing';

/** Cleans the rich text of a type that has no address of its own, each time it is written. */
export function cleanRichText(strapi: Core.Strapi, uid: string, fields: readonly string[]): void {
  strapi.documents.use((context, next) => {
    const { data } = context.params as { data?: Record<string, unknown> };
    if (context.uid === uid && isWriting(context.action) && data) cleanTexts(data, fields);
    return next();
  });
}
