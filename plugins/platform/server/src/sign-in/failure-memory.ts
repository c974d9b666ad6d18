import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isBlocked, oneMore, PATIENCE, type Counted, type Failures } from './delays';

/** What an attempt counts against. */
export interface Counter {
  readonly counted: Counted;
  /** Stands for an account or a network. */
  readonly mark: string;
}

/** Counted before the password is looked at: attempts sent together are counted together. */
export type Counting =
  | { readonly allowed: true; readonly begun: readonly Counted[] }
  | { readonly allowed: false; readonly until: Date };

export interface FailureMemory {
  /** Counts one attempt against each, unless one of them must wait; `begun` had to wait since. */
  count(counters: readonly Counter[], now: Date): Promise<Counting>;
  forgive(counters: readonly Counter[]): Promise<void>;
  /** One attempt was none. */
  takeBack(counters: readonly Counter[]): Promise<void>;
  forget(now: Date): Promise<void>;
}

interface Row {
  key: string;
  count: number;
  last_at: Date;
  blocked_until: Date | null;
}

const DAY_MS = 86_400_000;
const TABLE = 'sign_in_failures';

const keyOf = ({ counted, mark }: Counter) => `${counted}:${mark}`;

/** In PostgreSQL, for all instances; each call is a transaction of its own. */
export function createFailureMemory(strapi: Core.Strapi): FailureMemory {
  const knex = strapi.db.connection;
  return {
    count: (counters, now) => knex.transaction((trx) => countAll(trx, counters, now)),
    async forgive(counters) {
      await knex<Row>(TABLE).whereIn('key', counters.map(keyOf)).delete();
    },
    async takeBack(counters) {
      await knex<Row>(TABLE)
        .whereIn('key', counters.map(keyOf))
        .update({ count: knex.raw('greatest(count - 1, 0)'), blocked_until: null });
    },
    async forget(now) {
      await knex<Row>(TABLE)
        .where('last_at', '<', new Date(now.getTime() - DAY_MS))
        .delete();
    },
  };
}

/** Rows are taken in one order: two attempts never wait for each other. */
async function countAll(
  trx: Knex.Transaction,
  counters: readonly Counter[],
  now: Date,
): Promise<Counting> {
  const held = [];
  for (const counter of counters.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    held.push({ counter, known: await lock(trx, keyOf(counter)) });
  }
  const waits = held.flatMap(({ known }) => (isBlocked(known, now) && known?.blockedUntil) || []);
  if (waits.length > 0) return { allowed: false, until: new Date(Math.max(...waits.map(Number))) };
  const begun: Counted[] = [];
  for (const { counter, known } of held) {
    const after = oneMore(known, now, PATIENCE[counter.counted]);
    await write(trx, keyOf(counter), after);
    if (after.blockedUntil) begun.push(counter.counted);
  }
  return { allowed: true, begun };
}

async function lock(trx: Knex.Transaction, key: string): Promise<Failures | null> {
  await trx<Row>(TABLE)
    .insert({ key, count: 0, last_at: new Date(0), blocked_until: null })
    .onConflict('key')
    .ignore();
  const row = await trx<Row>(TABLE).where({ key }).forUpdate().first();
  return row ? { count: row.count, lastAt: row.last_at, blockedUntil: row.blocked_until } : null;
}

async function write(trx: Knex.Transaction, key: string, after: Failures) {
  const { count, lastAt, blockedUntil } = after;
  await trx<Row>(TABLE)
    .where({ key })
    .update({ count, last_at: lastAt, blocked_until: blockedUntil });
}
