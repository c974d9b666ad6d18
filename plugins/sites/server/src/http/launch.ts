import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { notReadyMessage } from '../domain/launch-requirement';
import { previewAddress } from '../domain/preview-address';
import type { SiteIdentity } from '../domain/site';
import { sites } from '../services';

type Context = Parameters<Core.MiddlewareHandler>[0];

const CHOOSE = 'Choisissez d’abord un site.';

/** What the site at work still lacks before the public may see it, and its launch. */
export const launchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sites/launch` */
  async find(ctx: Context) {
    const key = platform(strapi).scope.currentSite();
    if (key === null) return ctx.badRequest(CHOOSE);
    const { launchRequirements, directory } = sites(strapi);
    const site = await directory.identity(key);
    if (!site) return ctx.notFound();
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      name: site.name,
      host: site.primaryHost,
      launchedAt: site.launchedAt,
      preview: previewOf(strapi, site),
      steps: await launchRequirements.judge(site),
    };
  },
  /** `POST /sites/launch` */
  async create(ctx: Context) {
    const key = platform(strapi).scope.currentSite();
    if (key === null) return ctx.badRequest(CHOOSE);
    const launched = await sites(strapi).launchSite(key);
    if (launched.ok) {
      ctx.body = { launchedAt: launched.value.at };
      return;
    }
    if (launched.reason === 'site-unknown') return ctx.notFound();
    return ctx.badRequest(notReadyMessage(launched.details?.steps ?? []));
  },
});

/** Where the site is seen before the public sees it; null once it does. */
const previewOf = (strapi: Core.Strapi, site: SiteIdentity) =>
  site.launchedAt === null && site.previewToken
    ? previewAddress(platform(strapi).settings.platformUrl, site.primaryHost, site.previewToken)
    : null;
