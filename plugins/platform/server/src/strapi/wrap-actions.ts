import type { Core } from '@strapi/strapi';

/** Of one request to a controller of Strapi. */
export type ActionContext = Parameters<Core.MiddlewareHandler>[0];

/** Stands around an action of Strapi, which answers when it is asked to. */
export type Wrapper = (ctx: ActionContext, answer: () => Promise<unknown>) => unknown;

type Action = (ctx: ActionContext, next?: unknown) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

/**
 * Puts ours around actions of a controller of Strapi, by their names. Those call one another
 * through `this`, which stays theirs.
 */
export function wrapActions(
  strapi: Core.Strapi,
  uid: string,
  wrappers: Readonly<Record<string, Wrapper>>,
): void {
  const controllers = strapi.get('controllers') as Controllers;
  controllers.extend(uid, (controller) => {
    const wrapped = Object.entries(wrappers).map(([name, wrapper]) => [
      name,
      wrap(controller[name] as Action, wrapper),
    ]);
    return { ...controller, ...(Object.fromEntries(wrapped) as Controller) };
  });
}

const wrap = (action: Action, wrapper: Wrapper): Action =>
  function (this: unknown, ctx, next) {
    return wrapper(ctx, async () => action.call(this, ctx, next));
  };
