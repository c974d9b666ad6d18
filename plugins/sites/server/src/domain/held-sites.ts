import { ROLES, type Role } from './role';
import { WHOLE_PLATFORM, counts, type Membership } from './standing';

/** The sites that a person holds, and the roles held on the whole platform. */
export interface HeldSites {
  readonly everywhere: readonly Role[];
  readonly bySite: ReadonlyMap<number, readonly Role[]>;
}

/** @param today `YYYY-MM-DD` in Europe/Paris */
export function heldSites(memberships: readonly Membership[], today: string): HeldSites {
  const valid = memberships.filter((membership) => counts(membership, today));
  const bySite = new Map<number, Role[]>();
  for (const { site, role } of valid) {
    const roles = bySite.get(site) ?? [];
    if (!roles.includes(role)) bySite.set(site, [...roles, role]);
  }
  const everywhere = bySite.get(WHOLE_PLATFORM) ?? [];
  bySite.delete(WHOLE_PLATFORM);
  return { everywhere, bySite };
}

/** Words shown on screen for the roles that count on a site. */
export const roleLabels = ({ everywhere, bySite }: HeldSites, site: number | null): string[] => {
  const held = site === null ? [] : (bySite.get(site) ?? []);
  return [...new Set([...held, ...everywhere])].map((role) => ROLES[role]);
};
