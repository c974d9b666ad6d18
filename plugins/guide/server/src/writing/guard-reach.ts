import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentConnection, fieldProblem, platform, rowsOf } from '#platform';
import { actsForAll } from '#sites';
import type { ReachKind } from '../../../shared/reach';
import { NOT_REACHED } from '../domain/addition-problems';
import { codeOf, mayTouch, reachAmong, reachesOf, type AskedReach } from '../domain/reach';
import { bodyOfSite, territoriesAtWork } from '../store/bodies';

const WRITES = ['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'];
const NO_TERRITORY =
  'Votre site ne peut pas écrire pour ce territoire : vérifiez le SIREN ou le code du département.';
const NOT_THEIRS =
  'Ce texte s’adresse à d’autres sites : demandez à une personne de toute la plateforme.';

interface Reaching {
  readonly reach?: ReachKind | null;
  readonly reachCode?: string | null;
}

interface Row extends Reaching {
  readonly siteKey: number;
}

interface Params {
  readonly documentId?: string;
  readonly data?: { reach?: ReachKind | null; reachCode?: string | null };
}

/**
 * Whoever writes, by whatever way, reaches no further than the body behind the site of the row
 * may. The database refuses it too; here it is said, and the person counts.
 */
export function guardReach(strapi: Core.Strapi, uids: readonly string[]): void {
  strapi.documents.use(async (context, next) => {
    if (!uids.includes(context.uid) || !WRITES.includes(context.action)) return next();
    const params = context.params as Params;
    const before = await rowBefore(strapi, context.uid, params.documentId);
    const site = before?.siteKey ?? platform(strapi).scope.currentSite();
    if (site !== null) await judge(strapi, site, before, params.data);
    return next();
  });
}

const rowBefore = (strapi: Core.Strapi, uid: string, documentId: string | undefined) =>
  documentId === undefined ? null : rowsOf<Row>(strapi, uid).findOne({ where: { documentId } });

async function judge(
  strapi: Core.Strapi,
  site: number,
  before: Reaching | null,
  data: Params['data'],
) {
  const knex = await currentConnection(strapi);
  const body = await bodyOfSite(knex, site);
  const forAll = await actsForAll(strapi);
  if (before && !mayTouch(body, forAll, before.reach ?? 'site'))
    throw new errors.ForbiddenError(NOT_THEIRS);
  if (!data) return;
  const reaches = reachesOf(body, forAll, await territoriesAtWork(knex));
  const asked = withOnlyCode(askedReach(before, data), reaches);
  if (!isKept(before, asked) && !reachAmong(reaches, asked)) throw notReached(asked, reaches);
  Object.assign(data, { reach: asked.reach, reachCode: codeOf(asked) });
}

/** Told at the code when it is the code that is wrong. */
const notReached = ({ reach }: Asked, reaches: readonly AskedReach[]): Error =>
  reaches.some((one) => one.reach === reach)
    ? fieldProblem('reachCode', NO_TERRITORY)
    : fieldProblem('reach', NOT_REACHED);

interface Asked {
  readonly reach: ReachKind;
  readonly reachCode: string | null;
}

const askedReach = (before: Reaching | null, data: Reaching): Asked => ({
  reach: data.reach ?? before?.reach ?? 'site',
  reachCode: data.reachCode ?? before?.reachCode ?? null,
});

/** Where there is but one territory of a kind to write for, nobody needs to name it. */
function withOnlyCode(asked: Asked, reaches: readonly AskedReach[]): Asked {
  const [only, ...others] = reaches.filter(({ reach }) => reach === asked.reach);
  return asked.reachCode || !only || others.length > 0 ? asked : { ...asked, reachCode: only.code };
}

const isKept = (before: Reaching | null, asked: Asked): boolean =>
  asked.reach === before?.reach && codeOf(asked) === (before.reachCode ?? '');
