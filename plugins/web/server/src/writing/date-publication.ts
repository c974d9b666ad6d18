import type { Core } from '@strapi/strapi';
import { rowsOf } from '#platform';
import type { WatchedType } from './watched-type';

export interface WriteParams {
  readonly data?: Record<string, unknown>;
  readonly documentId?: string;
  readonly status?: string;
}

/** An entry published without a date bears that of its first publication. */
export async function datePublication(
  strapi: Core.Strapi,
  { uid, dateField }: WatchedType,
  action: string,
  { data, documentId, status }: WriteParams,
): Promise<void> {
  const publishes = action === 'publish' || status === 'published';
  if (!dateField || !publishes) return;
  if (documentId === undefined) {
    if (data) data[dateField] ??= new Date();
    return;
  }
  await rowsOf(strapi, uid).updateMany({
    where: { documentId, publishedAt: null, [dateField]: null },
    data: { [dateField]: new Date() },
  });
}
