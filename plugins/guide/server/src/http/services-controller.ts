import type { Core } from '@strapi/strapi';
import { isLinkTarget } from '#web';
import type { ServiceFields } from '../../../shared/local-additions';
import { keepAddition, removeAddition } from '../actions/keep-addition';
import { SERVICE } from '../content-types/uids';
import { judgeService } from '../domain/check-additions';
import { createAdditions } from '../store/additions';
import { writtenServices } from '../store/written-services';
import { serviceOrder } from './addition-orders';
import { INCOMPLETE, refused } from './addition-refusals';
import { documentIdOf } from './notes-controller';
import { placesOfEntry } from './places-of-entry';
import { serviceSheet } from './present-additions';
import { atWork, reachChoice, type AtWork, type Context } from './site-at-work';

/** `/guide/services…`: what the site at work offers instead of national services. */
export const servicesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const additions = createAdditions<ServiceFields>(strapi, SERVICE);
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
    const order = serviceOrder.safeParse(ctx.request.body);
    if (!order.success) return ctx.badRequest(INCOMPLETE);
    const kept = await keepAddition({ additions, judge: judgeFor(work) })({
      documentId,
      ...order.data,
    });
    if (!kept.ok) return refused(ctx, kept.reason, kept.details);
    const [written] = await writtenServices(work.reader, {
      site: work.site.key,
      documentId: kept.value,
    });
    ctx.status = documentId === null ? 201 : 200;
    ctx.body = written && serviceSheet(written);
  }
};

const judgeFor = (work: AtWork) => async (service: ServiceFields) => {
  const { reaches } = await reachChoice(work);
  const { audience, entry } = service;
  const places = entry === null ? null : await placesOfEntry(work.reader, audience, entry);
  return judgeService(service, { reaches, places }, isLinkTarget);
};
