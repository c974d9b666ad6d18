import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { platform, references, rowsOf } from '#platform';
import { standingOfRequest } from './admin-standing';

const COLLECTIVITY = 'plugin::sites.collectivity';
const SITE = 'plugin::sites.site';
const WRITES = ['create', 'update', 'clone', 'delete'];
const REFUSAL =
  'Cette collectivité n’est pas seulement celle du site ouvert : ouvrez toute la plateforme pour la modifier.';

/**
 * Collectivities belong to no site, so that no fence keeps them: who works in one site changes
 * that site's own and no other, nor gives the site another one.
 */
export function guardCollectivities(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (![COLLECTIVITY, SITE].includes(context.uid) || !WRITES.includes(context.action))
      return next();
    const ctx = strapi.requestContext.get();
    const user = ctx?.state['user'] as { id: number } | undefined;
    if (!ctx || !user) return next();
    const standing = await standingOfRequest(strapi, ctx, user.id);
    if (standing && standing.site === null) return next();
    const params = context.params as { data?: { collectivity?: unknown }; documentId?: string };
    const allowed =
      context.uid === SITE
        ? await namesOwn(strapi, standing?.site, params.data?.collectivity)
        : context.action === 'update' &&
          (await isOwn(strapi, standing?.site, { documentId: params.documentId ?? '' }));
    if (!allowed) throw new errors.ForbiddenError(REFUSAL);
    return next();
  });
}

async function namesOwn(strapi: Core.Strapi, site: number | undefined | null, value: unknown) {
  for (const { id, documentId } of references(value)) {
    if (!(await isOwn(strapi, site, documentId ? { documentId } : { id }))) return false;
  }
  return true;
}

/** Whether the site, and no other, is the one of the collectivity. */
async function isOwn(strapi: Core.Strapi, site: number | undefined | null, collectivity: object) {
  const sites = await platform(strapi).scope.runInPlatform('sites of a collectivity', () =>
    rowsOf<{ id: number }>(strapi, SITE).findMany({ select: ['id'], where: { collectivity } }),
  );
  return sites.length === 1 && sites[0]?.id === site;
}
