import type { Core } from '@strapi/strapi';
import { wrapActions } from '../strapi/wrap-actions';

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
  wrapActions(strapi, 'admin::admin', {
    async information(ctx, answer) {
      const { data } = (await answer()) as { data: object };
      const { userAbility } = ctx.state as { userAbility: Ability };
      return { data: userAbility.can(KEEPS_THE_PLATFORM) ? data : { ...data, ...UNTOLD } };
    },
  });
}
