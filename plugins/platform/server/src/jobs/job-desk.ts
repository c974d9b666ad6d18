import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { PgBoss } from 'pg-boss';
import { through } from './through-transaction';

/** A job that failed at least once. */
export interface TroubledJob {
  readonly id: string;
  /** `media.make-variants` */
  readonly name: string;
  /** `retry`: tried again at `startAfter`. `failed`: given up. */
  readonly state: 'retry' | 'failed';
  readonly createdOn: Date;
  readonly startAfter: Date;
  readonly attempts: number;
  /** What went wrong, cut short. */
  readonly reason: string;
}

/** What an operator sees of the jobs, and does about them. */
export interface JobDesk {
  /** Given up first, then those that are tried again; newest first. */
  troubled(): Promise<TroubledJob[]>;
  /** Since when the oldest job that could run waits. */
  waitingSince(): Promise<Date | null>;
  /** Name of the job that is tried again now; null when it has not failed. */
  retry(id: string): Promise<string | null>;
  /** Name of the failed job that is forgotten; null when it has not failed. */
  discard(id: string): Promise<string | null>;
}

const SHOWN = 100;
const REASON_LENGTH = 300;

export function createJobDesk(strapi: Core.Strapi, boss: PgBoss, schema: string): JobDesk {
  const table = `${schema}.job`;
  const knex = () => strapi.db.connection;

  /** Runs in the transaction of the request that asks. */
  async function onFailed(id: string, act: 'retry' | 'deleteJob') {
    return strapi.db.transaction(async ({ trx }) => {
      const found = await (trx as Knex.Transaction)(table)
        .where({ id, state: 'failed' })
        .first<{ name: string } | undefined>('name');
      if (!found) return null;
      await boss[act](found.name, id, { db: through(trx as Knex.Transaction) });
      return found.name;
    });
  }

  return {
    async troubled() {
      const { rows } = await knex().raw<{ rows: TroubledJob[] }>(
        `select id, name, state, created_on as "createdOn", start_after as "startAfter",
                retry_count + 1 as attempts,
                left(regexp_replace(coalesce(output ->> 'message', output #>> '{value,message}', output::text, ''), '\\s+', ' ', 'g'), ?) as reason
           from ${table} where state in ('failed', 'retry')
          order by state desc, created_on desc limit ?`,
        [REASON_LENGTH, SHOWN],
      );
      return rows;
    },
    async waitingSince() {
      const { rows } = await knex().raw<{ rows: { since: Date | null }[] }>(
        `select min(greatest(created_on, start_after)) as since from ${table}
          where state in ('created', 'retry') and start_after <= now()`,
      );
      return rows[0]?.since ?? null;
    },
    retry: (id) => onFailed(id, 'retry'),
    discard: (id) => onFailed(id, 'deleteJob'),
  };
}
