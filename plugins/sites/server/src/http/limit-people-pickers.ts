import type { Core } from '@strapi/strapi';
import { schemaOf, wrapActions, type ActionContext } from '#platform';
import { peopleInSight } from './people-in-sight';

/** Parameters of a picker that cannot tell anything of those who are out of sight. */
const HARMLESS = ['id', 'idsToOmit', 'idsToInclude', 'page', 'pageSize', 'locale', 'status', '_q'];

/** Strapi's pickers offer, and let anybody search by address, every account of the platform. */
export function limitPeoplePickers(strapi: Core.Strapi): void {
  wrapActions(strapi, 'plugin::content-manager.relations', {
    async findAvailable(ctx, answer) {
      if (offersPeople(strapi, ctx)) await keepPeopleInSight(strapi, ctx);
      return answer();
    },
  });
}

function offersPeople(strapi: Core.Strapi, ctx: ActionContext): boolean {
  const { model, targetField } = ctx['params'] as { model: string; targetField: string };
  const type = schemaOf<{ attributes: Record<string, { target?: string }> }>(strapi, model);
  return type?.attributes[targetField]?.target === 'admin::user';
}

async function keepPeopleInSight(strapi: Core.Strapi, ctx: ActionContext) {
  const { id } = (ctx.state as { user: { id: number } }).user;
  const people = await peopleInSight(strapi, id);
  if (!people) return;
  const kept = Object.entries(ctx.query).filter(([name]) => HARMLESS.includes(name));
  ctx.query = { ...Object.fromEntries(kept), filters: { id: { $in: people } } } as never;
}
