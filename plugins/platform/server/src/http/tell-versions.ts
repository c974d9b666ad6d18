import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context) => Promise<{ data: object }>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

interface Ability {
  can(action: string): boolean;
}

/** Who keeps the accounts keeps the platform, and is shown its settings. */
const KEEPS_THE_PLATFORM = 'admin::users.read';

const UNTOLD = {
  strapiVersion: null,
  nodeVersion: null,
  dependencies: {},
  projectId: null,
  useYarn: false,
};

/** Strapi tells anyone who signed in which versions of what run here: only its keepers need it. */
export function tellVersionsToKeepers(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  controllers.extend('admin::admin', (controller) => {
    const information = controller['information'] as Handler;
    return {
      ...controller,
      async information(ctx) {
        const { data } = await information.call(this, ctx);
        const { userAbility } = ctx.state as { userAbility: Ability };
        return { data: userAbility.can(KEEPS_THE_PLATFORM) ? data : { ...data, ...UNTOLD } };
      },
    };
  });
}
