import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { references, rowsOf } from '#platform';
import { isRole } from '../domain/role';
import type { Standing } from '../domain/standing';
import { canGrant } from '../policies/can-grant';
import { standingOfRequest } from './admin-standing';
import { peopleInSight } from './people-in-sight';

const UID = 'plugin::sites.membership';
const WRITES = ['create', 'update', 'clone', 'delete'];
const REFUSAL = 'Vous ne pouvez pas donner ni retirer ce rôle : demandez au centre.';
const OWN = 'Vous ne pouvez pas changer vos propres habilitations : demandez au centre.';
const UNKNOWN = 'Cette personne n’a pas encore d’habilitation sur ce site : demandez au centre.';

interface Written {
  readonly role?: string;
  readonly user?: unknown;
}

interface Held {
  readonly role: string;
  readonly user: { readonly id: number } | null;
}

/** Nobody gives, changes or takes away a role that they could not have given. */
export function guardMemberships(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || !WRITES.includes(context.action)) return next();
    const ctx = strapi.requestContext.get();
    const user = ctx?.state['user'] as { id: number } | undefined;
    if (!ctx || !user) return next();
    const standing = await standingOfRequest(strapi, ctx, user.id);
    const { data, documentId } = context.params as { data?: Written; documentId?: string };
    const held = await membershipAt(strapi, documentId);
    requireGrantable(standing, [data?.role, held?.role]);
    if (!standing?.roles.includes('platform-administrator')) {
      await requireInSight(strapi, user.id, await accountsNamed(strapi, data?.user, held));
    }
    return next();
  });
}

function requireGrantable(standing: Standing | null, roles: (string | undefined)[]) {
  const named = roles.filter((role) => role !== undefined);
  const allowed = standing && named.every((role) => isRole(role) && canGrant(standing, role));
  if (!allowed) throw new errors.ForbiddenError(REFUSAL);
}

/** An account is a person elsewhere: naming one by its number would tell who that is. */
async function requireInSight(strapi: Core.Strapi, user: number, accounts: number[]) {
  if (accounts.includes(user)) throw new errors.ForbiddenError(OWN);
  const people = accounts.length > 0 ? await peopleInSight(strapi, user) : null;
  if (people && !accounts.every((account) => people.includes(account)))
    throw new errors.ForbiddenError(UNKNOWN);
}

async function accountsNamed(strapi: Core.Strapi, written: unknown, held: Held | null) {
  const named = references(written);
  const ids = named.map(({ id }) => id).filter((id) => id !== undefined);
  const documentIds = named.map(({ documentId }) => documentId).filter((id) => id !== undefined);
  const found = await rowsOf<{ id: number }>(strapi, 'admin::user').findMany({
    select: ['id'],
    where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] },
  });
  return [...found.map(({ id }) => id), ...(held?.user ? [held.user.id] : [])];
}

async function membershipAt(strapi: Core.Strapi, documentId: string | undefined) {
  if (!documentId) return null;
  const query = { where: { documentId }, populate: { user: { select: ['id'] } } };
  return rowsOf<Held>(strapi, UID).findOne(query);
}
