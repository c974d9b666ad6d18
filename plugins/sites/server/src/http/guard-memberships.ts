import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRole } from '../domain/role';
import { canGrant } from '../policies/can-grant';
import { standingOfRequest } from './admin-standing';

const UID = 'plugin::sites.membership';
const WRITES = ['create', 'update', 'clone', 'delete'];
const REFUSAL = 'Vous ne pouvez pas donner ni retirer ce rôle : demandez au centre.';

/** Nobody gives, changes or takes away a role that they could not have given. */
export function guardMemberships(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || !WRITES.includes(context.action)) return next();
    const ctx = strapi.requestContext.get();
    const user = ctx?.state['user'] as { id: number } | undefined;
    if (!ctx || !user) return next();
    const standing = await standingOfRequest(strapi, ctx, user.id);
    const { data, documentId } = context.params as Partial<{
      data: { role?: string };
      documentId: string;
    }>;
    const roles = [data?.role, await roleHeld(strapi, documentId)].filter(
      (role) => role !== undefined,
    );
    const allowed = standing && roles.every((role) => isRole(role) && canGrant(standing, role));
    if (!allowed) throw new errors.ForbiddenError(REFUSAL);
    return next();
  });
}

async function roleHeld(strapi: Core.Strapi, documentId: string | undefined) {
  if (!documentId) return undefined;
  const held = await strapi.db.query(UID).findOne({ where: { documentId } });
  return (held as { role: string } | null)?.role;
}
