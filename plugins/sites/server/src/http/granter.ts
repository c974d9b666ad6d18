import type { Core } from '@strapi/strapi';
import { isCivilDate } from '#platform';
import { z } from 'zod';
import type { Granter } from '../domain/people';
import { standingOfRequest } from './admin-standing';

type Context = Parameters<Core.MiddlewareHandler>[0];

export const lastDay = z.string().refine(isCivilDate).nullable().default(null);

/** A role to give, as a form sends it. */
export const roleOrder = z.object({
  email: z.string().max(254),
  firstname: z.string().max(80),
  lastname: z.string().max(80),
  role: z.string().max(40),
  endsOn: lastDay,
});

/** The signed-in person, as who gives roles. */
export async function granterOf(strapi: Core.Strapi, ctx: Context): Promise<Granter> {
  const { user } = ctx.state as { user: { id: number; firstname?: string; lastname?: string } };
  const standing = await standingOfRequest(strapi, ctx, user.id);
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { id: user.id, name, standing: standing ?? { site: null, roles: [] } };
}
