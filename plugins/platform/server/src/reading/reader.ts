import type { Knex } from 'knex';
import { writeScope, type PgConnection } from '../scope/scoped-client';
import { preparedStatement } from './prepared-statement';
import type { LentConnection, ReadingPool } from './reading-pool';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** Reads for one answer, by constant statements whose values are named: `:site`. */
export interface Reader {
  rows<Row>(sql: string, values?: Values): Promise<Row[]>;
}

/**
 * Statements asked for together travel together: one connection, one round trip, the scope written
 * once. The connection is held only while statements are under way, so that nobody who holds one
 * ever waits for another.
 */
export function createReader(pool: Pick<ReadingPool, 'connect'>): Reader {
  let lent: Promise<LentConnection> | null = null;
  let underWay = 0;

  return {
    async rows<Row>(sql: string, values: Values = {}) {
      const borrowed = (lent ??= pool.connect());
      underWay += 1;
      try {
        return (await ask(await borrowed, sql, values)) as Row[];
      } finally {
        underWay -= 1;
        if (underWay === 0) {
          lent = null;
          (await borrowed).release();
        }
      }
    },
  };
}

/** Without a written scope, whatever the statement found is nobody's business. */
async function ask(connection: PgConnection, sql: string, values: Values) {
  const { name, text, values: names } = preparedStatement(sql);
  const [scope, found] = await Promise.allSettled([
    writeScope(connection),
    connection.query({ name, text, values: names.map((value) => values[value] ?? null) }),
  ]);
  if (scope.status === 'rejected') throw scope.reason;
  if (found.status === 'rejected') throw found.reason;
  return found.value.rows;
}

/** The same reads within a transaction. */
export const readerWithin = (knex: Knex): Reader => ({
  async rows<Row>(sql: string, values: Values = {}) {
    const { rows } = await knex.raw<{ rows: Row[] }>(sql, values as never);
    return rows;
  },
});
