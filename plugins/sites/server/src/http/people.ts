import type { Core } from '@strapi/strapi';
import type { Result } from '#platform';
import { z } from 'zod';
import { PEOPLE_REFUSALS, type PeopleRefusal } from '../domain/people';
import { sites } from '../services';
import { today } from './admin-standing';
import { granterOf, lastDay, roleOrder } from './granter';
import { presentPeople } from './present-people';

type Context = Parameters<Core.MiddlewareHandler>[0];

const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';

const change = z.object({ endsOn: lastDay });

/** Who can do what where one works, and how that is changed. */
export const peopleController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sites/people` */
  async find(ctx: Context) {
    const by = await granterOf(strapi, ctx);
    const { held, everywhere } = await sites(strapi).people.list(by.standing.site);
    const modules = await modulesOf(strapi, by.standing.site);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = presentPeople({ by, held, everywhere, modules, today: today() });
  },
  /** `POST /sites/people` */
  async create(ctx: Context) {
    const parsed = roleOrder.safeParse(ctx.request.body);
    if (!parsed.success) return ctx.badRequest(INCOMPLETE);
    const given = await sites(strapi).people.give(await granterOf(strapi, ctx), parsed.data);
    if (!given.ok) return refused(ctx, given.reason);
    ctx.status = 201;
    ctx.body = given.value;
  },
  /** `PUT /sites/people/:documentId` */
  async update(ctx: Context) {
    const parsed = change.safeParse(ctx.request.body);
    if (!parsed.success) return ctx.badRequest(INCOMPLETE);
    const { people } = sites(strapi);
    const by = await granterOf(strapi, ctx);
    answer(ctx, await people.setEnd(by, documentIdOf(ctx), parsed.data.endsOn));
  },
  /** `DELETE /sites/people/:documentId` */
  async delete(ctx: Context) {
    const by = await granterOf(strapi, ctx);
    answer(ctx, await sites(strapi).people.withdraw(by, documentIdOf(ctx)));
  },
  /** `POST /sites/people/:documentId/invitation` */
  async invite(ctx: Context) {
    const by = await granterOf(strapi, ctx);
    answer(ctx, await sites(strapi).people.inviteAgain(by, documentIdOf(ctx)));
  },
});

/** None on the whole platform, whose roles serve no module. */
const modulesOf = async (strapi: Core.Strapi, site: number | null) =>
  site === null ? [] : ((await sites(strapi).directory.identity(site))?.modules ?? []);

const documentIdOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;

function answer(ctx: Context, result: Result<void, PeopleRefusal>) {
  if (!result.ok) return refused(ctx, result.reason);
  ctx.body = {};
}

function refused(ctx: Context, reason: PeopleRefusal) {
  const { status, message } = PEOPLE_REFUSALS[reason];
  if (status === 400) return ctx.badRequest(message);
  return status === 403 ? ctx.forbidden(message) : ctx.notFound(message);
}
