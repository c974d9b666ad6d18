import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';

/** An entry as a write left it, not yet committed. */
export interface WrittenEntry {
  readonly uid: string;
  readonly documentId: string;
  /** Its own values, without relations: a rule that needs them asks the database. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The transaction of the write. */
  readonly knex: Knex;
}

/** What is wrong, in French, with what to do instead; undefined when nothing is. */
export type WritingRule = (entry: WrittenEntry) => Promise<string | undefined> | string | undefined;

const WRITES = ['create', 'update', 'clone'];

/**
 * Judges what stands in the database once it is written: in which form a request named a relation,
 * and which values it left out, no longer matters. A write that breaks the rule is undone and
 * refused.
 */
export function checkAfterWriting(
  strapi: Core.Strapi,
  concerns: (uid: string) => boolean,
  rule: WritingRule,
): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.includes(action) || !concerns(uid)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      for (const values of entriesOf(result)) {
        const problem = await rule({
          uid,
          documentId: String(values['documentId']),
          values,
          knex: trx as Knex,
        });
        if (problem) throw new errors.ValidationError(problem);
      }
      return result;
    });
  });
}

/** A clone answers with one entry for each language; the other writes with one entry or none. */
function entriesOf(result: unknown): Record<string, unknown>[] {
  if (result === null || typeof result !== 'object') return [];
  const { entries } = result as { entries?: Record<string, unknown>[] };
  return entries ?? [result as Record<string, unknown>];
}
