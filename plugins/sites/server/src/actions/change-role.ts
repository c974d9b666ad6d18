import { ok, parisDate, refuse, type Clock, type Result } from '#platform';
import type { Granter, HeldRole, PeopleRefusal } from '../domain/people';
import { grantableRoles } from '../policies/grantable-roles';
import type { People, PeopleJournal, RoleLetters } from './give-role';

interface Deps {
  readonly people: People;
  readonly letters: RoleLetters;
  readonly journal: PeopleJournal;
  readonly clock: Clock;
}

type Changed = Promise<Result<void, PeopleRefusal>>;

/** Sets, moves or lifts the last day of a role. */
export const setRoleEnd =
  ({ people, journal, clock }: Deps) =>
  async (by: Granter, documentId: string, endsOn: string | null): Changed => {
    const held = await changeable(people, by, documentId);
    if (!held.ok) return held;
    if (endsOn !== null && endsOn < parisDate(clock.now())) return refuse('end-in-the-past');
    await people.setEnd(documentId, endsOn);
    await journal.record('role-end-set', held.value);
    return ok();
  };

/** Takes a role away, at once. */
export const withdrawRole =
  ({ people, journal }: Deps) =>
  async (by: Granter, documentId: string): Changed => {
    const held = await changeable(people, by, documentId);
    if (!held.ok) return held;
    await people.withdraw(documentId);
    await journal.record('role-withdrawn', held.value);
    return ok();
  };

/** Sends a new invitation to somebody who did not open their account; the old one is void. */
export const inviteAgain =
  ({ people, letters, journal }: Deps) =>
  async (by: Granter, documentId: string): Changed => {
    const held = await changeable(people, by, documentId);
    if (!held.ok) return held;
    const { person, role, endsOn } = held.value;
    if (!person.invited) return refuse('already-in');
    await letters.tell({ person, role, endsOn, by }, await people.newInvitation(person));
    await journal.record('invited-again', held.value);
    return ok();
  };

/** Nobody changes their own roles, nor one that they could not have given. */
async function changeable(
  people: People,
  { id, standing }: Granter,
  documentId: string,
): Promise<Result<HeldRole, PeopleRefusal>> {
  const held = (await people.heldHere()).find((one) => one.documentId === documentId);
  if (!held) return refuse('role-gone');
  if (held.person.id === id) return refuse('own-role');
  if (!grantableRoles(standing).includes(held.role)) return refuse('role-not-yours-to-give');
  return ok(held);
}
