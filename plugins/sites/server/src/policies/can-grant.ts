import { PLATFORM_WIDE_ROLES, type Role } from '../domain/role';
import type { Standing } from '../domain/standing';

/**
 * Who answers for a site gives its roles to others; the roles of the centre are given by the
 * centre, and the platform's own by a platform administrator.
 */
export function canGrant({ roles, site }: Standing, role: Role): boolean {
  if (roles.includes('platform-administrator')) return true;
  if (role === 'platform-administrator') return false;
  if (PLATFORM_WIDE_ROLES.includes(role)) return roles.includes('webmaster') && site !== null;
  return roles.includes('webmaster') || roles.includes('site-manager');
}
