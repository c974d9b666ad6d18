import type { Core } from '@strapi/strapi';
import type { WatchedType } from './watched-type';

/** An entry published without a date bears that of its first publication. */
export async function datePublication(
  strapi: Core.Strapi,
  { uid, dateField }: WatchedType,
  documentId: string,
): Promise<void> {
  if (!dateField) return;
  await strapi.db.query(uid as never).updateMany({
    where: { documentId, publishedAt: null, [dateField]: null },
    data: { [dateField]: new Date() },
  });
}
