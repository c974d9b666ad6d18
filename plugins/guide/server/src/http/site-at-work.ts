import type { Core } from '@strapi/strapi';
import { currentConnection, platform, readerWithin, type Reader } from '#platform';
import { sites, type SiteIdentity } from '#sites';

export type Context = Parameters<Core.MiddlewareHandler>[0];

const CHOOSE = 'Choisissez d’abord un site.';

/** What answers in the administration, for the site where the person works. */
export interface AtWork {
  readonly strapi: Core.Strapi;
  readonly site: SiteIdentity;
  /** Reads in the transaction of the request, when it writes. */
  readonly reader: Reader;
}

/** Asks for a site first: what is added to the guide always belongs to one. */
export const atWork =
  (strapi: Core.Strapi, answer: (ctx: Context, work: AtWork) => Promise<unknown>) =>
  async (ctx: Context): Promise<void> => {
    const key = platform(strapi).scope.currentSite();
    const site = key === null ? null : await sites(strapi).directory.identity(key);
    if (!site) return ctx.badRequest(CHOOSE);
    ctx.set('Cache-Control', 'no-store');
    await answer(ctx, { strapi, site, reader: readerWithin(await currentConnection(strapi)) });
  };

export const documentIdOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;

const EXPLORER = 'plugin::content-manager.explorer';

interface Ability {
  can(action: string, subject?: string): boolean;
}

export const mayCreate = (ctx: Context, uid: string): boolean =>
  (ctx.state as { userAbility: Ability }).userAbility.can(`${EXPLORER}.create`, uid);
