import { PLATFORM_WIDE_ROLES, type Role } from './role';

/** A person's role on one site, or on the whole platform when `site` is 0. */
export interface Membership {
  readonly site: number;
  readonly role: Role;
  /** Last day of the membership, `YYYY-MM-DD`. */
  readonly endsOn: string | null;
}

/** Where a signed-in person works now, as what. `site` is null for the whole platform. */
export interface Standing {
  readonly site: number | null;
  readonly roles: readonly Role[];
  /** Held by a membership of every site, wherever the person works now. */
  readonly forAll?: true;
}

/** The site of a membership that stands for every site. */
export const WHOLE_PLATFORM = 0;

/**
 * The standing of a person who asked for a site, or for none.
 * @param today `YYYY-MM-DD` in Europe/Paris
 * @returns null when the person has no right there
 */
export function standingOf(
  memberships: readonly Membership[],
  wanted: number | null,
  today: string,
): Standing | null {
  const valid = memberships.filter((membership) => counts(membership, today));
  const everywhere = valid.filter(({ site }) => site === WHOLE_PLATFORM);
  if (wanted !== null) return onSite(valid, everywhere, wanted);
  if (everywhere.length > 0)
    return { site: null, roles: rolesOf(everywhere), ...forAll(everywhere) };
  const first = valid[0];
  return first ? onSite(valid, everywhere, first.site) : null;
}

/** A platform administrator answers for every site: a membership of one cannot make one. */
export const counts = ({ site, role, endsOn }: Membership, today: string) =>
  (endsOn === null || endsOn >= today) &&
  (role !== 'platform-administrator' || site === WHOLE_PLATFORM);

function onSite(valid: readonly Membership[], everywhere: readonly Membership[], site: number) {
  const held = [...valid.filter((membership) => membership.site === site), ...everywhere];
  return held.length > 0 ? { site, roles: rolesOf(held), ...forAll(everywhere) } : null;
}

const forAll = (everywhere: readonly Membership[]): Pick<Standing, 'forAll'> =>
  everywhere.some(({ role }) => PLATFORM_WIDE_ROLES.includes(role)) ? { forAll: true } : {};

const rolesOf = (memberships: readonly Membership[]) => [
  ...new Set(memberships.map(({ role }) => role)),
];
