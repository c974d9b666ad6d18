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

/**
 * A date that came with a publication plans nothing: it leaves the draft that is taken offline, and
 * no copy bears it. One that is still to come was chosen by somebody, and stays.
 */
export async function forgetPublicationDate(
  strapi: Core.Strapi,
  { uid, dateField }: WatchedType,
  action: string,
  { data, documentId }: WriteParams,
): Promise<void> {
  if (!dateField) return;
  if (action === 'clone' && data) data[dateField] ??= null;
  if (action !== 'unpublish' || documentId === undefined) return;
  await rowsOf(strapi, uid).updateMany({
    where: { documentId, publishedAt: null, [dateField]: { $lte: new Date() } },
    data: { [dateField]: null },
  });
}
