import type { Core } from '@strapi/strapi';
import { schemaOf } from '#platform';
import { peopleInSight } from './people-in-sight';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

/** Parameters of a picker that cannot tell anything of those who are out of sight. */
const HARMLESS = ['id', 'idsToOmit', 'idsToInclude', 'page', 'pageSize', 'locale', 'status', '_q'];

/** Strapi's pickers offer, and let anybody search by address, every account of the platform. */
export function limitPeoplePickers(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  controllers.extend('plugin::content-manager.relations', (controller) => {
    const findAvailable = controller['findAvailable'] as Handler;
    return {
      ...controller,
      async findAvailable(ctx) {
        if (offersPeople(strapi, ctx)) await keepPeopleInSight(strapi, ctx);
        return findAvailable.call(this, ctx);
      },
    };
  });
}

function offersPeople(strapi: Core.Strapi, ctx: Context): boolean {
  const { model, targetField } = ctx['params'] as { model: string; targetField: string };
  const type = schemaOf<{ attributes: Record<string, { target?: string }> }>(strapi, model);
  return type?.attributes[targetField]?.target === 'admin::user';
}

async function keepPeopleInSight(strapi: Core.Strapi, ctx: Context) {
  const { id } = (ctx.state as { user: { id: number } }).user;
  const people = await peopleInSight(strapi, id);
  if (!people) return;
  const kept = Object.entries(ctx.query).filter(([name]) => HARMLESS.includes(name));
  ctx.query = { ...Object.fromEntries(kept), filters: { id: { $in: people } } } as never;
}
