import type { Core } from '@strapi/strapi';
import { strapiRoleCode } from '../policies/strapi-roles';
import { standingOfRequest } from './admin-standing';

interface PermissionQuery {
  readonly where?: { readonly role?: { readonly users?: { readonly id?: number } } };
}

interface PermissionService {
  findUserPermissions(user: { id: number }): Promise<unknown[]>;
  findMany(query: PermissionQuery): Promise<unknown[]>;
}

/**
 * Strapi adds up the permissions of all the roles of a person. A role is held on a site here:
 * only the roles held on the current site count, for what the person may do and for what the
 * home page looks up by itself.
 */
export function limitPermissionsToStanding(strapi: Core.Strapi): void {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const findOfUser = service.findUserPermissions.bind(service);
  const findMany = service.findMany.bind(service);

  service.findUserPermissions = async (user) => {
    const codes = await rolesAtWork(strapi, user.id);
    return codes
      ? findMany({ where: { role: { code: { $in: codes } } } } as object)
      : findOfUser(user);
  };
  service.findMany = async (query) => {
    const user = query.where?.role?.users?.id;
    const codes = user === undefined ? null : await rolesAtWork(strapi, user);
    if (!codes) return findMany(query);
    return findMany({
      ...query,
      where: { ...query.where, role: { code: { $in: codes } } },
    } as object);
  };
}

/** Codes of Strapi's roles; null outside of any request. */
async function rolesAtWork(strapi: Core.Strapi, user: number): Promise<string[] | null> {
  const ctx = strapi.requestContext.get();
  if (!ctx) return null;
  const standing = await standingOfRequest(strapi, ctx as never, user);
  return [...new Set(standing?.roles.map(strapiRoleCode))];
}
