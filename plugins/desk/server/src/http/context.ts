import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { sites, type SiteIdentity } from '#sites';

export type Context = Parameters<Core.MiddlewareHandler>[0];

interface Ability {
  can(action: string, subject?: string): boolean;
}

const READ = 'plugin::content-manager.explorer.read';

export const may = (ctx: Context, action: string, subject?: string): boolean =>
  (ctx.state as { userAbility: Ability }).userAbility.can(action, subject);

/** Whether the person may read contents of this type on the site at work. */
export const mayRead = (ctx: Context, uid: string): boolean => may(ctx, READ, uid);

/** The site at work; null when the person works on the whole platform. */
export async function siteAtWork(strapi: Core.Strapi): Promise<SiteIdentity | null> {
  const key = platform(strapi).scope.currentSite();
  return key === null ? null : sites(strapi).directory.identity(key);
}

export const CHOOSE = 'Choisissez d’abord un site.';
