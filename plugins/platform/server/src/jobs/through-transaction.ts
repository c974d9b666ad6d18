import type { Knex } from 'knex';

/** Lets pg-boss write through the connection of our transaction. */
export const through = (trx: Knex.Transaction) => ({
  async executeSql(text: string, values?: unknown[]) {
    const connection = (await trx.client.acquireConnection()) as {
      query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
    };
    return connection.query(text, values);
  },
});
