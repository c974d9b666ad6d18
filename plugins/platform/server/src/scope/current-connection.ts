import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * The transaction under way, or the pool. `strapi.db.connection` alone always takes another
 * connection: it neither sees nor joins the transaction of the request.
 */
export async function currentConnection(strapi: Core.Strapi): Promise<Knex> {
  if (!strapi.db.inTransaction()) return strapi.db.connection;
  const transaction = (await strapi.db.transaction()) as unknown as { get(): Knex.Transaction };
  return transaction.get();
}
