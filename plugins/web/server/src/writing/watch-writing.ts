import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { cleanEntry } from './clean-entry';
import { datePublication, forgetPublicationDate, type WriteParams } from './date-publication';
import { moveAddresses } from './move-addresses';
import type { WatchedDocument, WatchedType } from './watched-type';
import { isWriting, tableOf } from './writing';

const MOVES = ['update', 'publish', 'unpublish', 'delete'];

/** Cleans, names and dates the entries of a type, and leaves a redirection where one moves. */
export function watchWriting(strapi: Core.Strapi, type: WatchedType): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== type.uid) return next();
    const { action } = context;
    const params = context.params as WriteParams;
    const { data, documentId } = params;
    if (isWriting(action) && data) await cleanEntry(strapi, type, { action, data, documentId });
    await datePublication(strapi, type, action, params);
    await forgetPublicationDate(strapi, type, action, params);
    if (!MOVES.includes(action) || !documentId) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex;
      const document = await watchedDocument(knex, tableOf(strapi, type.uid), documentId);
      if (!document) return next();
      const before = await type.addresses(knex, document);
      const result = await next();
      await moveAddresses(knex, document.site, before, await type.addresses(knex, document));
      return result;
    });
  });
}

/** Null when the scope does not show it. */
async function watchedDocument(
  knex: Knex,
  table: string,
  documentId: string,
): Promise<WatchedDocument | null> {
  const row = (await knex(table).where('document_id', documentId).first('site_key')) as
    { site_key: number } | undefined;
  return row ? { documentId, site: row.site_key } : null;
}
