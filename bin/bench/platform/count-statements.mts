import { createRequire } from 'node:module';
import type pg from 'pg';

const require = createRequire(import.meta.url);

/** Counts every statement that the driver is given, under Knex: the platform's own settings too. */
export function countStatements(): () => number {
  const { Client } = require('pg') as typeof pg;
  const send = Client.prototype.query as (...query: unknown[]) => unknown;
  let count = 0;
  Client.prototype.query = function (this: pg.Client, ...query: unknown[]) {
    count += 1;
    return send.apply(this, query);
  } as never;
  return () => count;
}
