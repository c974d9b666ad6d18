import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { cleanEntry } from './clean-entry';
import { datePublication, type WriteParams } from './date-publication';
import { moveAddresses } from './move-addresses';
import type { WatchedType } from './watched-type';

const WRITES = ['create', 'update', 'clone'];
const MOVES = ['create', 'update', 'publish', 'unpublish', 'delete'];

/** Cleans, names and dates the entries of a type, and leaves a redirection where one moves. */
export function watchWriting(strapi: Core.Strapi, type: WatchedType): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== type.uid) return next();
    const params = context.params as WriteParams;
    if (WRITES.includes(context.action) && params.data) {
      await cleanEntry(strapi, type, params.data, params.documentId);
    }
    await datePublication(strapi, type, context.action, params);
    if (!MOVES.includes(context.action) || !params.documentId) return next();
    const { documentId } = params;
    return strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex;
      const before = await type.addresses(knex, documentId);
      const result = await next();
      await moveAddresses(knex, before, await type.addresses(knex, documentId));
      return result;
    });
  });
}
