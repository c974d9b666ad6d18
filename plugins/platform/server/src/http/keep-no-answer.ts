import type { Core } from '@strapi/strapi';

/**
 * What the administration answers stays in no cache, a refusal included, unless whoever answered
 * said how long: its own scripts, uploaded files. The pages of a site each say it themselves.
 */
export const keepNoAnswer = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (ctx.state['hostKind'] === 'site' || ctx.response.get('Cache-Control')) return;
  ctx.set('Cache-Control', 'no-store');
};
