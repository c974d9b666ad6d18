import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { describeApi } from '../public-api/describe-api';
import { web } from '../services';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** `GET /api/openapi.json` on the platform's own host: what a site may show, whichever it is. */
export const openApi = ({ strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context) {
    const { platformDomain, platformUrl } = platform(strapi).settings;
    const { protocol, port } = new URL(platformUrl);
    const address = `${platformDomain}${port && `:${port}`}`;
    ctx.set('Access-Control-Allow-Origin', '*');
    ctx.body = describeApi(web(strapi).api.all, {
      url: `${protocol}//{site}.${address}`,
      description: 'Un site de la plateforme',
      variables: { site: { default: 'commune', description: 'Premier mot de son adresse' } },
    });
  },
});

export const publicApiRoutes = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/openapi.json',
      handler: 'open-api.find',
      config: { auth: false, prefix: '' },
    },
  ],
} as const;
