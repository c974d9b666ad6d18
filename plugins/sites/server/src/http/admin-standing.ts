import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type AdminRequest,
  type CivilDate,
  journalRequest,
  parisDate,
  platform,
  systemClock,
  unitOfWork,
} from '#platform';
import type { Knex } from 'knex';
import { standingOf, type Standing } from '../domain/standing';
import { sites } from '../services';
import { membershipsOf, siteExists } from '../store/memberships';
import { seeAs } from './see-as';

/** Header (or cookie, for plain links) by which the administration says which site is open. */
export const SITE_HEADER = 'x-parvis-site';
export const SITE_COOKIE = 'parvis_site';

/** Says `none` when the person does not hold the site that the request names, or nobody could. */
const STANDING_HEADER = 'X-Parvis-Standing';

const NO_SUCH_SITE =
  'Ce site n’existe pas, ou vous n’y avez pas d’habilitation : choisissez-en un autre.';

const READS = ['GET', 'HEAD', 'OPTIONS'];

type Context = Parameters<Core.MiddlewareHandler>[0];
type Next = () => Promise<unknown>;

/** The standing of the person who sends this request, resolved once per request. */
export async function standingOfRequest(
  strapi: Core.Strapi,
  ctx: Context,
  userId: number,
): Promise<Standing | null> {
  const state = ctx.state as { standing?: Promise<Standing | null> };
  return (state.standing ??= platform(strapi).scope.runInPlatform('sign-in', () =>
    readStanding(strapi.db.connection, userId, wantedSite(ctx)),
  ));
}

/** Whoever holds every site holds none that does not exist: what they wrote there would be lost. */
async function readStanding(knex: Knex, userId: number, wanted: number | null) {
  const [memberships, exists] = await Promise.all([
    membershipsOf(knex, userId),
    wanted === null || siteExists(knex, wanted),
  ]);
  return exists ? standingOf(memberships, wanted, today()) : null;
}

function wantedSite(ctx: Context): number | null {
  const wanted = ctx.get(SITE_HEADER) || ctx.cookies.get(SITE_COOKIE) || '';
  return /^\d{1,9}$/.test(wanted) && wanted !== '0' ? Number(wanted) : null;
}

export const today = (): CivilDate => parisDate(systemClock.now());

/**
 * Opens, around every authenticated administration request, the scope of the person's current
 * site; its writes are one transaction.
 */
export function openScopeAfterIdentity(strapi: Core.Strapi): void {
  const auth = strapi.get('auth') as { authenticate(ctx: Context, next: Next): Promise<unknown> };
  const authenticate = auth.authenticate.bind(auth);
  auth.authenticate = (ctx, next) =>
    authenticate(ctx, () =>
      isAdminRequest(ctx) ? seeAs(strapi, ctx, () => serve(strapi, ctx, next)) : next(),
    );
}

function isAdminRequest(ctx: Context): boolean {
  const state = ctx.state as {
    route?: { info?: { type?: string } };
    auth?: { strategy?: { name?: string } };
    isAuthenticated?: boolean;
  };
  return state.isAuthenticated === true && state.route?.info?.type === 'admin';
}

async function serve(strapi: Core.Strapi, ctx: Context, next: Next) {
  const { id } = (ctx.state as { user: { id: number } }).user;
  const standing = await standingOfRequest(strapi, ctx, id);
  const isLost = !standing && wantedSite(ctx) !== null;
  if (isLost) ctx.set(STANDING_HEADER, 'none');
  const write = () => journalRequest(strapi, ctx as unknown as AdminRequest, next);
  const work = () => (READS.includes(ctx.method) ? next() : prepared(strapi, ctx, write));
  return inStanding(strapi, standing, id, isLost ? () => refusedInWords(ctx, work) : work);
}

async function prepared(strapi: Core.Strapi, ctx: Context, write: Next) {
  await sites(strapi).beforeWriting.run(ctx);
  return unitOfWork(strapi, ctx, write);
}

/**
 * Strapi only says that it is forbidden: the reason is the site that the request names. Of its
 * refusals, only a policy's reaches the person in its own words.
 */
async function refusedInWords(ctx: Context, work: Next) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
    ctx.status = 403;
  }
  if (ctx.status === 403) throw new errors.PolicyError(NO_SUCH_SITE);
}

function inStanding(strapi: Core.Strapi, standing: Standing | null, user: number, work: Next) {
  const { scope } = platform(strapi);
  if (!standing) return scope.runInScope({ kind: 'none' }, work);
  if (standing.site === null) return scope.runInPlatform(`admin user ${user}`, work);
  return scope.runInSite(standing.site, work);
}
