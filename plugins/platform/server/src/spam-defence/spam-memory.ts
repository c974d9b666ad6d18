import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Proof } from './proof-of-work';

/** What the defence remembers, for all instances; written in the current transaction. */
export interface SpamMemory {
  /** The day's salt, the same on every instance. */
  salt(day: string): Promise<Buffer>;
  /** False when the proof was shown before. */
  spend(proof: Proof): Promise<boolean>;
  /** Counts one more unless the limit is reached; false when it is. */
  count(key: string, hour: Date, limit: number): Promise<boolean>;
  /** Forgets what no longer serves: nothing outlives two days. */
  forget(now: Date, day: string): Promise<void>;
}

const SALT_BYTES = 32;
const DAY_MS = 86_400_000;

export function createSpamMemory(strapi: Core.Strapi): SpamMemory {
  let known: { readonly day: string; readonly salt: Promise<Buffer> } | null = null;
  const inTransaction = async <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    await strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction));

  return {
    salt(day) {
      if (known?.day === day) return known.salt;
      const salt = saltOf(strapi.db.connection, day);
      known = { day, salt };
      salt.catch(() => (known = null));
      return salt;
    },
    spend: ({ fingerprint, expiresAt }) =>
      inTransaction(async (trx) => {
        const { rowCount } = await trx.raw<{ rowCount: number }>(
          `insert into spam_spent_proofs (fingerprint, expires_at) values (?, ?)
           on conflict do nothing`,
          [fingerprint, expiresAt],
        );
        return rowCount === 1;
      }),
    count: (key, hour, limit) =>
      inTransaction(async (trx) => {
        const { rowCount } = await trx.raw<{ rowCount: number }>(
          `insert into spam_counters as known (key, hour, accepted) values (?, ?, 1)
           on conflict (key, hour) do update set accepted = known.accepted + 1
            where known.accepted < ?`,
          [key, hour, limit],
        );
        return rowCount === 1;
      }),
    forget: (now, day) =>
      inTransaction(async (trx) => {
        await trx('spam_spent_proofs').where('expires_at', '<', now).delete();
        await trx('spam_counters')
          .where('hour', '<', new Date(now.getTime() - DAY_MS))
          .delete();
        await trx('spam_salts').where('day', '<', day).delete();
      }),
  };
}

/** Outside of any transaction: a salt that was undone would be known to this instance alone. */
async function saltOf(knex: Knex, day: string): Promise<Buffer> {
  const { rows } = await knex.raw<{ rows: { salt: Buffer }[] }>(
    `insert into spam_salts (day, salt) values (?, ?)
     on conflict (day) do update set day = excluded.day returning salt`,
    [day, randomBytes(SALT_BYTES)],
  );
  const [row] = rows;
  if (!row) throw new Error('The salt of the day was not kept');
  return row.salt;
}
