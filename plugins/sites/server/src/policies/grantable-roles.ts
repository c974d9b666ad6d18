import { isRole, PLATFORM_WIDE_ROLES, ROLES, type Role } from '../domain/role';
import type { Standing } from '../domain/standing';
import { canGrant } from './can-grant';

/** Roles that a person may give where they work, in the order of the glossary. */
export const grantableRoles = (standing: Standing): Role[] =>
  Object.keys(ROLES)
    .filter(isRole)
    .filter((role) => canStandOn(standing.site, role) && canGrant(standing, role));

/** A platform administrator answers for every site; what is done on a site is held on a site. */
const canStandOn = (site: number | null, role: Role): boolean =>
  site === null ? PLATFORM_WIDE_ROLES.includes(role) : role !== 'platform-administrator';
