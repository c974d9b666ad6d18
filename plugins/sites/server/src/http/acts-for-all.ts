import type { Core } from '@strapi/strapi';
import { PLATFORM_WIDE_ROLES } from '../domain/role';
import { standingOfRequest } from './admin-standing';

/**
 * Whether who acts now holds a role that may stand for the whole platform, where they work. What
 * no person asked for (a job, a command) acts for all.
 */
export async function actsForAll(strapi: Core.Strapi): Promise<boolean> {
  const ctx = strapi.requestContext.get();
  const user = ctx?.state['user'] as { id: number } | undefined;
  if (!ctx || !user) return true;
  const standing = await standingOfRequest(strapi, ctx, user.id);
  return standing?.roles.some((role) => PLATFORM_WIDE_ROLES.includes(role)) ?? false;
}
