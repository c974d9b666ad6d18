import type { Core } from '@strapi/strapi';
import { isCivilDate, type Result } from '#platform';
import { z } from 'zod';
import { PEOPLE_REFUSALS, type Granter, type PeopleRefusal } from '../domain/people';
import { sites } from '../services';
import { standingOfRequest, today } from './admin-standing';
import { presentPeople } from './present-people';

type Context = Parameters<Core.MiddlewareHandler>[0];

const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';

const endsOn = z.string().refine(isCivilDate).nullable().default(null);
const order = z.object({
  email: z.string().max(254),
  firstname: z.string().max(80),
  lastname: z.string().max(80),
  role: z.string().max(40),
  endsOn,
});
const change = z.object({ endsOn });

/** Who can do what where one works, and how that is changed. */
export const peopleController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sites/people` */
  async find(ctx: Context) {
    const by = await granterOf(strapi, ctx);
    const { held, everywhere } = await sites(strapi).people.list(by.standing.site);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = presentPeople({ by, held, everywhere, today: today() });
  },
  /** `POST /sites/people` */
  async create(ctx: Context) {
    const parsed = order.safeParse(ctx.request.body);
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

const documentIdOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;

async function granterOf(strapi: Core.Strapi, ctx: Context): Promise<Granter> {
  const { user } = ctx.state as { user: { id: number; firstname?: string; lastname?: string } };
  const standing = await standingOfRequest(strapi, ctx, user.id);
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { id: user.id, name, standing: standing ?? { site: null, roles: [] } };
}

function answer(ctx: Context, result: Result<void, PeopleRefusal>) {
  if (!result.ok) return refused(ctx, result.reason);
  ctx.body = {};
}

function refused(ctx: Context, reason: PeopleRefusal) {
  const { status, message } = PEOPLE_REFUSALS[reason];
  if (status === 400) return ctx.badRequest(message);
  return status === 403 ? ctx.forbidden(message) : ctx.notFound(message);
}
