import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rowsOf } from '#platform';
import type { Knex } from 'knex';
import { VIEWING_HEADER } from '../../../shared/viewing';
import type { Viewing } from '../domain/viewing';
import { changesNothing, isOfOneself, isPrivate } from '../policies/seen-only';
import { sites } from '../services';

const OVER = 'Cette vue est terminée : vous voyez de nouveau le site comme vous-même.';
const OWN_ACCOUNT = 'Ce qui touche au compte de la personne n’est pas montré dans cette vue.';
const onlySeen = (name: string) =>
  `Vous voyez le site comme ${name} : rien ne peut y être changé. Quittez cette vue pour agir en votre nom.`;

type Context = Parameters<Core.MiddlewareHandler>[0];
type Work = () => Promise<unknown>;

interface Person {
  readonly id: number;
}

interface Identity {
  user: Person;
  userAbility: unknown;
  auth: { credentials: unknown; ability: unknown };
  /** Of the viewer: resolved again for who is seen. */
  standing?: unknown;
  /** Who really asks. */
  viewer?: Person;
}

interface Permissions {
  readonly engine: { generateUserAbility(user: Person): Promise<unknown> };
}

/** Absent, or not shaped as ours: none. */
export const viewingNamed = (ctx: Context): string | null => {
  const named = ctx.get(VIEWING_HEADER);
  return /^[0-9a-f-]{36}$/.test(named) ? named : null;
};

/**
 * Serves a request that names a view with the identity, the rights and the standing of who is
 * seen, in a transaction that PostgreSQL lets write nothing. A request that names no view that
 * lasts, or somebody else's, is refused: what it asks was meant for another identity.
 */
export async function seeAs(strapi: Core.Strapi, ctx: Context, work: Work): Promise<unknown> {
  const route = routeOf(ctx);
  if (ctx.get(VIEWING_HEADER) === '' || isOfOneself(ctx.method, route)) return work();
  const identity = ctx.state as unknown as Identity;
  const viewing = await viewingOf(strapi, ctx, identity.user);
  if (!changesNothing(ctx.method, route)) throw new errors.PolicyError(onlySeen(viewing.seen.name));
  if (isPrivate(route)) throw new errors.PolicyError(OWN_ACCOUNT);
  await takeEyesOf(strapi, identity, viewing);
  return readOnly(strapi, work);
}

/** The pattern that the router matched, however the address was written. */
function routeOf(ctx: Context): string {
  const { route } = ctx.state as { route?: { path: string; info?: { pluginName?: string } } };
  const plugin = route?.info?.pluginName;
  return `${plugin ? `/${plugin}` : ''}${route?.path ?? ''}`;
}

async function viewingOf(strapi: Core.Strapi, ctx: Context, viewer: Person): Promise<Viewing> {
  const named = viewingNamed(ctx);
  const viewing = named ? await sites(strapi).viewing.live(named, viewer.id) : null;
  if (viewing) return viewing;
  ctx.set(VIEWING_HEADER, 'over');
  throw new errors.PolicyError(OVER);
}

async function takeEyesOf(strapi: Core.Strapi, identity: Identity, { seen }: Viewing) {
  const user = await rowsOf<Person>(strapi, 'admin::user').findOne({
    where: { id: seen.id },
    populate: ['roles'],
  });
  if (!user) throw new errors.PolicyError(OVER);
  identity.viewer = identity.user;
  identity.user = user;
  delete identity.standing;
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const ability = await permissions.engine.generateUserAbility(user);
  identity.userAbility = ability;
  Object.assign(identity.auth, { credentials: user, ability });
}

/** Belt and braces: a reading route that writes finds the database closed to it. */
const readOnly = (strapi: Core.Strapi, work: Work) =>
  strapi.db.transaction(async ({ trx }) => {
    await (trx as unknown as Knex.Transaction).raw('set transaction read only');
    return work();
  });
