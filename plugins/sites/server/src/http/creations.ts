import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { z } from 'zod';
import type { MadeSite, RolesToGive } from '../../../shared/new-site';
import { heldSites } from '../domain/held-sites';
import { PEOPLE_REFUSALS } from '../domain/people';
import type { Founder, SetUpDetails, SetUpRefusal } from '../domain/set-up';
import { setUpMessage } from '../domain/set-up-messages';
import { MODULES, type ModuleName } from '../domain/site';
import { sites } from '../services';
import { membershipsOf } from '../store/memberships';
import { today } from './admin-standing';
import { granterOf, roleOrder } from './granter';
import { presentRoles } from './present-people';

type Context = Parameters<Core.MiddlewareHandler>[0];

const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';

/** Stands for a site that has no key yet. */
const NEW_SITE = -1;

const PEOPLE_AT_ONCE = 20;
const TOO_MANY = `Invitez au plus ${PEOPLE_AT_ONCE} personnes d’un coup : les autres le seront ensuite, dans « Habilitations ».`;

const order = z.object({
  insee: z.string().max(10),
  template: z.string().max(40),
  palette: z.string().max(40),
  modules: z.array(z.enum(Object.keys(MODULES) as [ModuleName, ...ModuleName[]])).max(40),
  people: z.array(roleOrder).max(PEOPLE_AT_ONCE, TOO_MANY),
});

/** New sites, for who may make one. */
export const creationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sites/creations`: the roles that may be given on a new site. */
  async find(ctx: Context) {
    const { standing } = await founderOf(strapi, ctx);
    ctx.set('Cache-Control', 'no-store');
    const roles = presentRoles({ ...standing, site: NEW_SITE }, Object.keys(MODULES));
    ctx.body = { today: today(), roles } satisfies RolesToGive;
  },
  /** `POST /sites/creations` */
  async create(ctx: Context) {
    const parsed = order.safeParse(ctx.request.body);
    if (!parsed.success) return ctx.badRequest(firstSentence(parsed.error));
    const { insee, ...rest } = parsed.data;
    const founder = await founderOf(strapi, ctx);
    const done = await sites(strapi).setUpSite(founder, { ...rest, collectivity: { insee } });
    if (!done.ok) return refused(ctx, done.reason, done.details);
    const { key, documentId, name, primaryHost } = done.value;
    // The site and the roles have their own lines in its journal.
    ctx.state['journalled'] = true;
    ctx.status = 201;
    ctx.body = { key, documentId, name, host: primaryHost } satisfies MadeSite;
  },
});

/** Our own sentences are in French; of the others, nobody could make anything. */
const firstSentence = ({ issues }: z.ZodError): string =>
  issues.map(({ message }) => message).find((message) => message === TOO_MANY) ?? INCOMPLETE;

async function founderOf(strapi: Core.Strapi, ctx: Context): Promise<Founder> {
  const granter = await granterOf(strapi, ctx);
  const memberships = await platform(strapi).scope.runInPlatform('founder of a site', () =>
    membershipsOf(strapi.db.connection, granter.id),
  );
  return { ...granter, everywhere: heldSites(memberships, today()).everywhere.length > 0 };
}

/** A site that is there is a conflict, told with the way to it; the rest is as for people. */
function refused(ctx: Context, reason: SetUpRefusal, details: SetUpDetails = {}) {
  const message = setUpMessage(reason, details);
  if (reason === 'already-there') return ctx.conflict(message, { site: details.site });
  if (reason in PEOPLE_REFUSALS) return ctx.badRequest(message, { person: details.person });
  return ctx.badRequest(message);
}
