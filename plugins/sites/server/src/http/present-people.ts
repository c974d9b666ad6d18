import type { CivilDate } from '#platform';
import type { Granter, HeldRole } from '../domain/people';
import { ROLES, type Role } from '../domain/role';
import type { Standing } from '../domain/standing';
import { grantableRoles } from '../policies/grantable-roles';
import { opensScreens, roleSentence } from '../policies/role-sentence';

interface Seen {
  readonly by: Granter;
  readonly held: readonly HeldRole[];
  readonly everywhere: readonly HeldRole[];
  readonly today: CivilDate;
}

/** What the page « Qui peut quoi ici » shows, and which buttons it has. */
export function presentPeople({ by, held, everywhere, today }: Seen) {
  const grantable = grantableRoles(by.standing);
  const changeable = (one: HeldRole) => one.person.id !== by.id && grantable.includes(one.role);
  const isViewable = ({ person, role, endsOn }: HeldRole) =>
    person.id !== by.id &&
    !person.invited &&
    role !== 'platform-administrator' &&
    (endsOn === null || endsOn >= today);
  return {
    today,
    roles: grantable.filter(opensScreens).map(inWords),
    held: held.map((one) => ({
      documentId: one.documentId,
      ...inWords(one.role),
      endsOn: one.endsOn,
      over: one.endsOn !== null && one.endsOn < today,
      changeable: changeable(one),
      viewable: by.standing.roles.includes('platform-administrator') && isViewable(one),
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

/** The roles that somebody may give where they stand, each with what it allows. */
export const presentRoles = (standing: Standing) => grantableRoles(standing).map(inWords);

const inWords = (role: Role) => ({ role, label: ROLES[role], sentence: roleSentence(role) });
