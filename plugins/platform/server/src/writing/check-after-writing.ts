import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { fieldProblem } from './field-problem';

/** An entry as a write left it, not yet committed. */
export interface WrittenEntry {
  readonly uid: string;
  readonly documentId: string;
  /** Its own values, without relations: a rule that needs them asks the database. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The transaction of the write. */
  readonly knex: Knex;
}

/** What is wrong, in French, with what to do instead; of one field, when it is of one. */
export type Problem = string | { readonly field: string; readonly message: string };

/** Undefined when nothing is wrong. */
export type WritingRule = (
  entry: WrittenEntry,
) => Promise<Problem | undefined> | Problem | undefined;

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
        if (problem) throw refusalOf(problem);
      }
      return result;
    });
  });
}

const refusalOf = (problem: Problem) =>
  typeof problem === 'string'
    ? new errors.ValidationError(problem)
    : fieldProblem(problem.field, problem.message);

/** A clone answers with one entry for each language; the other writes with one entry or none. */
function entriesOf(result: unknown): Record<string, unknown>[] {
  if (result === null || typeof result !== 'object') return [];
  const { entries } = result as { entries?: Record<string, unknown>[] };
  return entries ?? [result as Record<string, unknown>];
}
