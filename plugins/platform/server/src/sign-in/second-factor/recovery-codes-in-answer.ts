import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context, next?: unknown) => Promise<unknown>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

interface State {
  recoveryCodes?: readonly string[];
}

/** For the answer of the request under way, when there is one. */
export function keepForAnswer(ctx: Context | undefined, recoveryCodes: readonly string[]): void {
  if (ctx) (ctx.state as State).recoveryCodes = recoveryCodes;
}

/** Who enrolled on the way in is shown their recovery codes with their session, once. */
export function giveRecoveryCodes(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  const giving =
    (handle: Handler): Handler =>
    async (ctx) => {
      ctx.set('Cache-Control', 'no-store');
      await handle(ctx);
      const { data } = (ctx.body ?? {}) as { data?: object };
      const { recoveryCodes } = ctx.state as State;
      if (data && recoveryCodes) ctx.body = { data: { ...data, recoveryCodes } };
    };
  controllers.extend('admin::authentication', (controller) => ({
    ...controller,
    ...Object.fromEntries(
      ['login', 'resetPassword', 'register'].map((door) => [
        door,
        giving((ctx) => (controller[door] as Handler)(ctx)),
      ]),
    ),
  }));
}
