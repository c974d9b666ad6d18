import type { Core } from '@strapi/strapi';
import { readTelephone, telephoneAdvice } from '../domain/telephone';
import { attributesOf } from '../entries/entries';
import { fieldProblem } from './field-problem';

const FIELD = 'phone';

/**
 * Every type with a telephone, of whatever plugin, keeps only one that can be called. Judged when
 * it is typed: whoever writes something else of an old entry is not stopped by it.
 */
export function checkTelephones(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = context.params as { data?: Record<string, unknown> };
    const typed = data?.[FIELD];
    if (typeof typed === 'string' && typed.trim() !== '' && isWritten(strapi, context.uid)) {
      if (!readTelephone(typed)) throw fieldProblem(FIELD, telephoneAdvice(typed));
    }
    return next();
  });
}

const isWritten = (strapi: Core.Strapi, uid: string) =>
  attributesOf(strapi, uid)[FIELD] !== undefined;
