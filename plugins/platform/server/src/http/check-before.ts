import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context) => unknown;
type Controller = Record<string, Handler>;
/** Throws the refusal that the request deserves, before Strapi would stumble over it. */
export type Check = (ctx: Context) => Promise<void> | void;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

/** Asks `check` before an action of one of Strapi's controllers. */
export function checkBefore(strapi: Core.Strapi, uid: string, action: string, check: Check) {
  const controllers = strapi.get('controllers') as Controllers;
  controllers.extend(uid, (controller) => {
    const handle = controller[action] as Handler;
    return {
      ...controller,
      async [action](ctx) {
        await check(ctx);
        return handle.call(this, ctx);
      },
    };
  });
}
