import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';

const KEY = 'hashtext(?)';
const keyOf = (audience: Audience): string => `parvis_guide_writing_${audience}`;

/**
 * A transaction of an import. PostgreSQL may still be at work on the last statement of a process
 * that was killed: whoever comes next can wait for it.
 */
export const writing = <T>(
  knex: Knex,
  audience: Audience,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> =>
  knex.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock_shared(${KEY})`, [keyOf(audience)]);
    return work(trx);
  });

/** Until nothing that a dead import began is under way. */
export const afterEveryWriting = async (knex: Knex, audience: Audience): Promise<void> => {
  await knex.raw(`select pg_advisory_xact_lock(${KEY})`, [keyOf(audience)]);
};
