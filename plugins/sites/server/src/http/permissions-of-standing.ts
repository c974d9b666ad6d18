import type { Core } from '@strapi/strapi';
import { strapiRoleCode } from '../policies/strapi-roles';
import { standingOfRequest } from './admin-standing';

interface PermissionService {
  findUserPermissions(user: { id: number }): Promise<unknown[]>;
  findMany(query: object): Promise<unknown[]>;
}

/**
 * Strapi adds up the permissions of all the roles of a person. A role is held on a site here:
 * only the roles held on the current site count.
 */
export function limitPermissionsToStanding(strapi: Core.Strapi): void {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const findAll = service.findUserPermissions.bind(service);
  service.findUserPermissions = async (user) => {
    const ctx = strapi.requestContext.get();
    if (!ctx) return findAll(user);
    const standing = await standingOfRequest(strapi, ctx as never, user.id);
    if (!standing) return [];
    const codes = new Set(standing.roles.map(strapiRoleCode));
    return service.findMany({ where: { role: { code: { $in: [...codes] } } } });
  };
}
