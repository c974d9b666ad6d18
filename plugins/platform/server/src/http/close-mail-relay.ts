import type { Core } from '@strapi/strapi';

interface Route {
  readonly path: string;
  readonly handler: string;
  readonly config: { readonly policies: unknown[] };
}

/**
 * Strapi lets every signed-in account send any mail to anybody through `POST /email`: only who
 * may read the mail settings keeps it.
 */
export function closeMailRelay(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('email').routes as unknown as { admin: { routes: Route[] } };
  for (const route of admin.routes) {
    if (route.handler === 'email.send') route.config.policies.push(MAY_READ_SETTINGS);
  }
}

const MAY_READ_SETTINGS = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::email.settings.read'] },
};
