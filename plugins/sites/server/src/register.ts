import type { Core } from '@strapi/strapi';
import { openScopeAfterIdentity } from './http/admin-standing';
import { guardMemberships } from './http/guard-memberships';
import { limitPermissionsToStanding } from './http/permissions-of-standing';
import { nameSites } from './store/site-names';

export function register({ strapi }: { strapi: Core.Strapi }) {
  openScopeAfterIdentity(strapi);
  limitPermissionsToStanding(strapi);
  guardMemberships(strapi);
  nameSites(strapi);
}
