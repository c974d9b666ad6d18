import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentConnection } from '../../scope/current-connection';
import type { Factor, FactorRows } from './factor';

interface Row {
  account: number;
  sealed: string;
  begun_at: Date;
  confirmed_at: Date | null;
  last_step: string;
}

interface CodeRow {
  account: number;
  mark: string;
}

/** Each condition stands in its statement: of two requests sent together, one finds nothing. */
export function createFactorRows(strapi: Core.Strapi): FactorRows {
  const connection = () => currentConnection(strapi);
  return {
    async find(account) {
      const row = await factors(await connection())
        .where({ account })
        .first();
      return row ? toFactor(row) : null;
    },
    async isOn(account) {
      const row = await factors(await connection())
        .where({ account })
        .whereNotNull('confirmed_at')
        .first('account');
      return row !== undefined;
    },
    async begin(account, sealed, now) {
      const begun = { sealed, begun_at: now, last_step: '0' };
      const rows = await factors(await connection())
        .insert({ account, confirmed_at: null, ...begun })
        .onConflict('account')
        .merge(begun)
        .whereNull('second_factors.confirmed_at')
        .returning('account');
      return rows.length > 0;
    },
    async confirm(account, step, now) {
      const changed = await factors(await connection())
        .where({ account })
        .whereNull('confirmed_at')
        .update({ confirmed_at: now, last_step: String(step) });
      return changed > 0;
    },
    async advance(account, step) {
      const changed = await factors(await connection())
        .where({ account })
        .where('last_step', '<', String(step))
        .update({ last_step: String(step) });
      return changed > 0;
    },
    async keepCodes(account, marks) {
      await codes(await connection())
        .where({ account })
        .delete();
      await codes(await connection()).insert(marks.map((mark) => ({ account, mark })));
    },
    async spendCode(account, marks) {
      const spent = await codes(await connection())
        .where({ account })
        .whereIn('mark', [...marks])
        .delete();
      return spent > 0;
    },
    async countCodes(account) {
      return (await codes(await connection()).where({ account })).length;
    },
    async remove(account) {
      return (
        (await factors(await connection())
          .where({ account })
          .delete()) > 0
      );
    },
  };
}

// A query runs when it is awaited: what makes one must not be a promise.
const factors = (knex: Knex) => knex<Row>('second_factors');
const codes = (knex: Knex) => knex<CodeRow>('recovery_codes');

const toFactor = ({ sealed, begun_at, confirmed_at, last_step }: Row): Factor => ({
  sealed,
  begunAt: begun_at,
  confirmedAt: confirmed_at,
  lastStep: Number(last_step),
});
