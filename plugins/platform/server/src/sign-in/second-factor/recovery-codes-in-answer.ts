import type { Core } from '@strapi/strapi';
import { wrapActions, type ActionContext, type Wrapper } from '../../strapi/wrap-actions';

interface State {
  recoveryCodes?: readonly string[];
}

/** For the answer of the request under way, when there is one. */
export function keepForAnswer(
  ctx: ActionContext | undefined,
  recoveryCodes: readonly string[],
): void {
  if (ctx) (ctx.state as State).recoveryCodes = recoveryCodes;
}

/** Who enrolled on the way in is shown their recovery codes with their session, once. */
export function giveRecoveryCodes(strapi: Core.Strapi): void {
  wrapActions(strapi, 'admin::authentication', {
    login: withRecoveryCodes,
    resetPassword: withRecoveryCodes,
    register: withRecoveryCodes,
  });
}

const withRecoveryCodes: Wrapper = async (ctx, answer) => {
  ctx.set('Cache-Control', 'no-store');
  await answer();
  const { data } = (ctx.body ?? {}) as { data?: object };
  const { recoveryCodes } = ctx.state as State;
  if (data && recoveryCodes) ctx.body = { data: { ...data, recoveryCodes } };
};
