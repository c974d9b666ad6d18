import type { Core } from '@strapi/strapi';
import { standingOfRequest } from './admin-standing';

/**
 * Whether who acts now answers for every site, by a membership of the whole platform: that of one
 * site never does, whatever its role. What no person asked for (a job, a command) acts for all.
 */
export async function actsForAll(strapi: Core.Strapi): Promise<boolean> {
  const ctx = strapi.requestContext.get();
  const user = ctx?.state['user'] as { id: number } | undefined;
  if (!ctx || !user) return true;
  const standing = await standingOfRequest(strapi, ctx, user.id);
  return standing?.forAll ?? false;
}
