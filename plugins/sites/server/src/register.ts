import type { Core } from '@strapi/strapi';
import { registerCustomFields } from './content-types/custom-fields';
import { openScopeAfterIdentity } from './http/admin-standing';
import { guardCollectivities } from './http/guard-collectivities';
import { guardMemberships } from './http/guard-memberships';
import { limitPeoplePickers } from './http/limit-people-pickers';
import { limitPermissionsToStanding } from './http/permissions-of-standing';
import { sites } from './services';
import { obligeByRoles } from './store/oblige-by-roles';
import { nameMemberships } from './store/membership-names';
import { nameSites } from './store/site-names';
import { checkAudits } from './writing/check-audits';
import { checkLaunches } from './writing/check-launches';
import { checkSites } from './writing/check-sites';
import { checkTownHall } from './writing/check-town-hall';
import { readTypedHours } from './writing/read-typed-hours';

export function register({ strapi }: { strapi: Core.Strapi }) {
  registerCustomFields(strapi);
  openScopeAfterIdentity(strapi);
  limitPermissionsToStanding(strapi);
  guardMemberships(strapi);
  guardCollectivities(strapi);
  limitPeoplePickers(strapi);
  obligeByRoles(strapi);
  nameSites(strapi);
  nameMemberships(strapi);
  checkAudits(strapi);
  checkLaunches(strapi, sites(strapi).launchRequirements);
  checkSites(strapi);
  readTypedHours(strapi);
  checkTownHall(strapi);
}
