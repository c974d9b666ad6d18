import type { Core } from '@strapi/strapi';

/** A request without a body asks for nothing: Strapi's controllers stumble over an absent one. */
export const emptyBody = (): Core.MiddlewareHandler => (ctx, next) => {
  ctx.request.body ??= {};
  return next();
};
