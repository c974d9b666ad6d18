import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../journal/current-actor';
import { readOperation } from './read-operation';
import { platform } from '../services';

type Context = Parameters<Core.MiddlewareHandler>[0];

const NOT_FAILED = 'Ce travail n’est plus en échec : rechargez la page.';
const jobId = z.uuid();

/** `/platform/operation`: how the platform is, and what to do about jobs that failed. */
export const operationController = ({ strapi }: { strapi: Core.Strapi }) => {
  const actOn = (act: 'retry' | 'discard', action: string) => async (ctx: Context) => {
    const id = jobId.safeParse(ctx.params['id']);
    const name = id.success ? await platform(strapi).jobs.desk[act](id.data) : null;
    if (name === null) return ctx.notFound(NOT_FAILED);
    ctx.state['journalled'] = true;
    await platform(strapi).journal.record({
      action,
      subject: 'platform.job',
      label: name,
      ...currentActor(strapi),
    });
    ctx.body = { name };
  };

  return {
    async find(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = await readOperation(strapi);
    },
    retry: actOn('retry', 'retried'),
    discard: actOn('discard', 'deleted'),
  };
};
