import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { BANNER_TO_COME, createSiteMessage, MODULES, sites, type ModuleName } from '#sites';
import { z } from 'zod';
import { previewSiteToBe } from './preview-page';

type Context = Parameters<Core.MiddlewareHandler>[0];

const UNREADABLE = 'Cet aperçu ne peut pas être montré : rechargez la page.';

const query = z.object({
  insee: z.string().max(10),
  template: z.string().max(40),
  palette: z.string().max(40),
  /** Names with commas between them. */
  modules: z.string().max(400).default(''),
  banner: z.enum(['yes', 'no']).default('no'),
});

/**
 * `GET /web/new-site-preview`: the home of a site that does not exist, from open data and choices.
 * Nothing is written, and it is drawn in a scope that sees no site.
 */
export const newSitePreview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest(UNREADABLE);
    const { modules, banner, ...wanted } = parsed.data;
    const site = await sites(strapi).siteToBe({
      ...wanted,
      modules: modules.split(',').filter(isModule),
      banner: banner === 'yes',
    });
    if (!site.ok) return ctx.badRequest(createSiteMessage(site.reason, site.details));
    ctx.set('Cache-Control', 'no-store');
    const page = await platform(strapi).scope.runInScope({ kind: 'none' }, () =>
      previewSiteToBe(strapi, site.value),
    );
    ctx.body = { ...page, bannerPlace: BANNER_TO_COME };
  },
});

const isModule = (name: string): name is ModuleName => Object.hasOwn(MODULES, name);
