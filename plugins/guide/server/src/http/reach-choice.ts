import { currentConnection } from '#platform';
import { actsForAll } from '#sites';
import type { Reach, ReachKind } from '../../../shared/reach';
import { mayTouch, reachesOf, type AskedReach } from '../domain/reach';
import { bodyOfSite, territoriesAtWork } from '../store/bodies';
import { reachWords } from './reach-words';
import type { AtWork } from './site-at-work';

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
