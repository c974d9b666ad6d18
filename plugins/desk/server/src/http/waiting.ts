import type { Core } from '@strapi/strapi';
import type { Context } from './context';

/** `GET /desk/waiting`: what waits for somebody, on the site at work or on all of them. */
export const waitingController = ({ strapi: _strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context) {
    ctx.body = {};
  },
});
