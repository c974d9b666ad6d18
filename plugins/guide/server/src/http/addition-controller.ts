import type { Core } from '@strapi/strapi';
import type { ZodType } from 'zod';
import { keepAddition, removeAddition, type AdditionOrder } from '../actions/keep-addition';
import type { Problems } from '../domain/addition-problems';
import { createAdditions } from '../store/additions';
import { INCOMPLETE, refused } from './addition-refusals';
import { atWork, documentIdOf, type AtWork, type Context } from './site-at-work';

/** What one kind of addition differs in. */
export interface AdditionKind<Fields, Sheet> {
  readonly uid: string;
  readonly order: ZodType<Omit<AdditionOrder<Fields>, 'documentId'>>;
  /** What is wrong with each field, for this person on this site. */
  readonly judge: (fields: Fields, work: AtWork) => Promise<Problems<Fields>>;
  /** As it is kept now. */
  readonly sheetOf: (work: AtWork, documentId: string) => Promise<Sheet | undefined>;
}

/** What is added to the guide from the site at work: written, written again, taken away. */
export function additionController<Fields extends object, Sheet>(
  strapi: Core.Strapi,
  { uid, order, judge, sheetOf }: AdditionKind<Fields, Sheet>,
) {
  const additions = createAdditions<Fields>(strapi, uid);
  return {
    create: atWork(strapi, (ctx, work) => keep(ctx, work, null)),
    update: atWork(strapi, (ctx, work) => keep(ctx, work, documentIdOf(ctx))),
    delete: atWork(strapi, async (ctx) => {
      const removed = await removeAddition({ additions })(documentIdOf(ctx));
      if (!removed.ok) return refused(ctx, removed.reason);
      ctx.body = {};
    }),
  };

  async function keep(ctx: Context, work: AtWork, documentId: string | null) {
    const asked = order.safeParse(ctx.request.body);
    if (!asked.success) return ctx.badRequest(INCOMPLETE);
    const judged = (fields: Fields) => judge(fields, work);
    const kept = await keepAddition({ additions, judge: judged })({ documentId, ...asked.data });
    if (!kept.ok) return refused(ctx, kept.reason, kept.details);
    ctx.status = documentId === null ? 201 : 200;
    ctx.body = await sheetOf(work, kept.value);
  }
}
