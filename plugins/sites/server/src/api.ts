/** The sites plugin's front counter: what other plugins may use. */
export { sites, type Sites } from './services';
export type { CollectivityFacts, HostAnswer, SiteIdentity } from './domain/site';
export { ROLES, type Role } from './domain/role';
