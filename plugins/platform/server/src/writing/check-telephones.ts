import type { Core } from '@strapi/strapi';
import { readTelephone, telephoneAdvice } from '../domain/telephone';
import { attributesOf, rowsOf } from '../entries/entries';
import { fieldProblem } from './field-problem';

const FIELD = 'phone';

interface Typed {
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Every type with a telephone, of whatever plugin, keeps only one that can be called. Judged when
 * it is typed: forms send all their fields, and whoever writes something else of an old entry is
 * not stopped by a number that stood there before.
 */
export function checkTelephones(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId, data } = context.params as Typed;
    const typed = data?.[FIELD];
    if (typeof typed !== 'string' || typed.trim() === '' || readTelephone(typed)) return next();
    if (!isWritten(strapi, context.uid)) return next();
    if (await stood(strapi, context.uid, { documentId, [FIELD]: typed })) return next();
    throw fieldProblem(FIELD, telephoneAdvice(typed));
  });
}

const isWritten = (strapi: Core.Strapi, uid: string) =>
  attributesOf(strapi, uid)[FIELD] !== undefined;

/** Whether the entry, draft or published, says so already. */
const stood = async (
  strapi: Core.Strapi,
  uid: string,
  where: { readonly documentId: string | undefined; readonly phone: string },
): Promise<boolean> =>
  where.documentId !== undefined && (await rowsOf(strapi, uid).count({ where })) > 0;
