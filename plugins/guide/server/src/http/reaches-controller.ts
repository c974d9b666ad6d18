import type { Core } from '@strapi/strapi';
import type { Reach } from '../../../shared/reach';
import { reachChoice } from './reach-choice';
import { atWork } from './site-at-work';

/** `GET /guide/reaches`: whom the person may write for from the site at work. */
export const reachesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: atWork(strapi, async (ctx, work) => {
    ctx.body = (await reachChoice(work)).reaches satisfies readonly Reach[];
  }),
});
