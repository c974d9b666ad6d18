import type { Core } from '@strapi/strapi';
import { currentConnection, platform, readerWithin, type Reader } from '#platform';
import { actsForAll, sites, type SiteIdentity } from '#sites';
import type { Reach, ReachKind } from '../../../shared/reach';
import { mayTouch, reachesOf, type AskedReach } from '../domain/reach';
import { bodyOfSite, territoriesAtWork } from '../store/bodies';
import { reachWords } from './reach-words';

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

export interface ReachChoice {
  /** Whom the person may write for. */
  readonly reaches: readonly Reach[];
  /** In words, of what was written by whoever may write for more. */
  wordsFor(reach: AskedReach): Reach;
  /** Whether the person may change what is said so far. */
  mayTouch(reach: ReachKind): boolean;
}

export async function reachChoice({ strapi, site }: AtWork): Promise<ReachChoice> {
  const knex = await currentConnection(strapi);
  const body = await bodyOfSite(knex, site.key);
  const known = await territoriesAtWork(knex);
  const forAll = await actsForAll(strapi);
  const wordsFor = (reach: AskedReach): Reach => ({
    ...reach,
    words: reachWords(reach, body, known),
  });
  return {
    reaches: reachesOf(body, forAll, known).map(wordsFor),
    mayTouch: (reach) => mayTouch(body, forAll, reach),
    wordsFor,
  };
}

export const documentIdOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;

const EXPLORER = 'plugin::content-manager.explorer';

interface Ability {
  can(action: string, subject?: string): boolean;
}

export const mayCreate = (ctx: Context, uid: string): boolean =>
  (ctx.state as { userAbility: Ability }).userAbility.can(`${EXPLORER}.create`, uid);
