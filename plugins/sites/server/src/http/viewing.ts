import type { Core } from '@strapi/strapi';
import type { View } from '../../../shared/viewing';
import { VIEWING_REFUSALS, type Viewing } from '../domain/viewing';
import { sites } from '../services';
import { granterOf } from './granter';
import { viewingNamed } from './see-as';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** « Voir comme », from « Habilitations » and back. */
export const viewingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /sites/people/:documentId/viewing` */
  async create(ctx: Context) {
    const { id, standing } = await granterOf(strapi, ctx);
    const { documentId } = ctx['params'] as { documentId: string };
    const { held } = await sites(strapi).people.list(standing.site);
    const seen = held.find((one) => one.documentId === documentId)?.person;
    if (!seen) return ctx.notFound(VIEWING_REFUSALS['no-role-here'].message);
    const begun = await sites(strapi).viewing.begin({
      viewer: id,
      seen: seen.id,
      site: standing.site,
    });
    if (!begun.ok) return refused(ctx, VIEWING_REFUSALS[begun.reason]);
    ctx.state['journalled'] = true;
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 201;
    ctx.body = present(begun.value);
  },

  /** `DELETE /sites/viewing`: the one that the request names. */
  async delete(ctx: Context) {
    const named = viewingNamed(ctx);
    const { id } = (ctx.state as { user: { id: number } }).user;
    if (named) await sites(strapi).viewing.end(named, id);
    ctx.state['journalled'] = true;
    ctx.body = {};
  },
});

const present = ({ id, seen, endsAt }: Viewing): View => ({
  id,
  name: seen.name,
  endsAt: endsAt.toISOString(),
});

function refused(ctx: Context, { status, message }: { status: 403 | 404; message: string }) {
  return status === 403 ? ctx.forbidden(message) : ctx.notFound(message);
}
