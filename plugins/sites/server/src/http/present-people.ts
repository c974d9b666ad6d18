import type { CivilDate } from '#platform';
import type { Granter, HeldRole } from '../domain/people';
import { PLATFORM_WIDE_ROLES, ROLES, servesModules, type Role } from '../domain/role';
import { WHOLE_PLATFORM, type Standing } from '../domain/standing';
import type { Standpoint } from '../domain/viewing';
import { whyNotSee } from '../policies/can-view';
import { grantableRoles } from '../policies/grantable-roles';
import { opensScreens, roleSentence } from '../policies/role-sentence';

interface Seen {
  readonly by: Granter;
  readonly held: readonly HeldRole[];
  readonly everywhere: readonly HeldRole[];
  readonly today: CivilDate;
  /** Of the site; none on the whole platform. */
  readonly modules: readonly string[];
}

/** What the page « Habilitations » shows, and which buttons it has. */
export function presentPeople({ by, held, everywhere, today, modules }: Seen) {
  const grantable = grantableRoles(by.standing);
  const changeable = (one: HeldRole) => one.person.id !== by.id && grantable.includes(one.role);
  const standpoint = standpointsIn(by.standing.site, held, everywhere);
  const viewer = standpoint(by.id);
  const isViewable = ({ person }: HeldRole) =>
    whyNotSee({ viewer, seen: standpoint(person.id), site: by.standing.site, today }) === null;
  return {
    today,
    roles: presentRoles(by.standing, modules),
    held: held.map((one) => ({
      documentId: one.documentId,
      ...inWords(one.role),
      endsOn: one.endsOn,
      over: one.endsOn !== null && one.endsOn < today,
      changeable: changeable(one),
      viewable: isViewable(one),
      person: { ...one.person, self: one.person.id === by.id },
    })),
    /** The centre’s own people: their names, not their addresses. */
    everywhere: everywhere
      .filter(({ endsOn }) => endsOn === null || endsOn >= today)
      .map(({ documentId, role, person: { firstname, lastname } }) => ({
        documentId,
        ...inWords(role),
        name: `${firstname} ${lastname}`.trim(),
      })),
  };
}

/** What the page knows of an account: enough for the rule by which a view is refused. */
const standpointsIn =
  (site: number | null, held: readonly HeldRole[], everywhere: readonly HeldRole[]) =>
  (account: number): Standpoint => {
    const of = (roles: readonly HeldRole[]) => roles.filter(({ person }) => person.id === account);
    const on =
      (where: number) =>
      ({ role, endsOn }: HeldRole) => ({ site: where, role, endsOn });
    const here = of(held);
    return {
      id: account,
      open: here.every(({ person }) => !person.invited),
      held: [...here.map(on(site ?? WHOLE_PLATFORM)), ...of(everywhere).map(on(WHOLE_PLATFORM))],
    };
  };

/**
 * The roles that somebody may give where they stand, those of the centre’s own people last.
 * @param modules of the site
 */
export const presentRoles = (standing: Standing, modules: readonly string[]) =>
  grantableRoles(standing)
    .filter((role) => opensScreens(role) && servesModules(role, modules))
    .toSorted((one, other) => Number(isOfTheCentre(one)) - Number(isOfTheCentre(other)))
    .map(inWords);

const isOfTheCentre = (role: Role) => PLATFORM_WIDE_ROLES.includes(role);

const inWords = (role: Role) => ({ role, label: ROLES[role], sentence: roleSentence(role) });
