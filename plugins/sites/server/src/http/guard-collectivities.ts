import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { platform, references, rowsOf } from '#platform';
import type { Standing } from '../domain/standing';
import { standingOfRequest } from './admin-standing';

const COLLECTIVITY = 'plugin::sites.collectivity';
const SITE = 'plugin::sites.site';
const WRITES = ['create', 'update', 'clone', 'delete'];
const REFUSAL =
  'Cette collectivité n’est pas seulement celle du site ouvert : ouvrez toute la plateforme pour la modifier.';
const OFFICIAL =
  'Le genre, les codes et l’intercommunalité d’une collectivité ne se changent que pour toute la plateforme : demandez au centre.';

/** What decides for whom the site speaks, and which data are its own. */
const IDENTITY = ['kind', 'insee', 'siren', 'departmentCode', 'epciSiren', 'epciName'];

/**
 * Collectivities belong to no site, so that no fence keeps them: who works in one site changes
 * that site's own and no other, nor makes another body of it, nor gives the site another one.
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
    const refusal = await refusalOf(strapi, context, standing);
    if (refusal) throw new errors.ForbiddenError(refusal);
    return next();
  });
}

interface Write {
  readonly uid: string;
  readonly action: string;
  readonly params: unknown;
}

/** Why somebody who works in one site may not write this; undefined when they may. */
async function refusalOf(strapi: Core.Strapi, write: Write, standing: Standing | null) {
  const params = write.params as Params;
  if (write.uid === SITE) {
    const own = await namesOwn(strapi, standing?.site, params.data?.['collectivity']);
    return own ? undefined : REFUSAL;
  }
  const documentId = params.documentId ?? '';
  if (write.action !== 'update' || !(await isOwn(strapi, standing?.site, { documentId })))
    return REFUSAL;
  return !standing?.forAll && (await isOther(strapi, params)) ? OFFICIAL : undefined;
}

interface Params {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly documentId?: string;
}

/** Whether the collectivity would be another body than it is. */
async function isOther(strapi: Core.Strapi, { data = {}, documentId = '' }: Params) {
  const named = IDENTITY.filter((field) => data[field] !== undefined);
  const kept = await rowsOf<Record<string, unknown>>(strapi, COLLECTIVITY).findOne({
    select: IDENTITY,
    where: { documentId },
  });
  return named.some((field) => (data[field] ?? '') !== (kept?.[field] ?? ''));
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
