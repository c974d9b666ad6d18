import type { Core } from '@strapi/strapi';
import { platform } from '../../services';

type Context = Parameters<Core.MiddlewareHandler>[0];

const NOT_ENROLLED =
  'Votre rôle demande une double authentification : connectez-vous à nouveau pour l’activer.';

/** Whoever came to be obliged with a session open, or holds a token, does nothing before. */
export function refuseTheUnenrolled(strapi: Core.Strapi): void {
  const auth = strapi.get('auth') as {
    authenticate(ctx: Context, next: () => Promise<unknown>): Promise<unknown>;
  };
  const authenticate = auth.authenticate.bind(auth);
  auth.authenticate = (ctx, next) =>
    authenticate(ctx, async () => {
      const account = accountAtWork(ctx);
      if (account !== null && (await platform(strapi).secondFactor.isMissing(account)))
        return ctx.unauthorized(NOT_ENROLLED);
      return next();
    });
}

function accountAtWork(ctx: Context): number | null {
  const { route, user, isAuthenticated } = ctx.state as {
    route?: { info?: { type?: string } };
    user?: { id: number };
    isAuthenticated?: boolean;
  };
  return isAuthenticated && route?.info?.type === 'admin' && user ? user.id : null;
}
