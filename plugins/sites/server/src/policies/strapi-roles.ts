import type { Role } from '../domain/role';

/** The Strapi role that carries the permissions of one of ours. */
export const strapiRoleCode = (role: Role): string =>
  role === 'platform-administrator' ? 'strapi-super-admin' : `parvis-${role}`;
