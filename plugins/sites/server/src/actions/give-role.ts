import { mailAddress, ok, parisDate, refuse, type Clock, type Result } from '#platform';
import type {
  CheckedRoleOrder,
  Granter,
  HeldRole,
  PeopleRefusal,
  Person,
  RoleOrder,
} from '../domain/people';
import { isRole, type Role } from '../domain/role';
import { grantableRoles } from '../policies/grantable-roles';

export interface People {
  /** Who holds what where one works, over or not. */
  heldHere(): Promise<readonly HeldRole[]>;
  /** The account with this address. */
  find(email: string): Promise<(Person & { readonly closed: boolean }) | null>;
  /** A new account that only its invitation opens. */
  add(person: Pick<Person, 'email' | 'firstname' | 'lastname'>): Promise<Person>;
  give(person: Person, role: Role, endsOn: string | null): Promise<{ readonly documentId: string }>;
  setEnd(documentId: string, endsOn: string | null): Promise<void>;
  withdraw(documentId: string): Promise<void>;
  /** What opens an account that nobody opened yet; an earlier one opens nothing any more. */
  newInvitation(person: Person): Promise<string>;
}

export interface RoleLetters {
  /** @param invitation null for who has an account already */
  tell(
    given: { person: Person; role: Role; endsOn: string | null; by: Granter },
    invitation: string | null,
  ): Promise<void>;
}

export interface PeopleJournal {
  record(action: string, held: Pick<HeldRole, 'documentId' | 'person' | 'role'>): Promise<void>;
}

interface Deps {
  readonly people: People;
  readonly letters: RoleLetters;
  readonly journal: PeopleJournal;
  readonly clock: Clock;
}

/** Gives somebody a role where one works, and writes to them: an invitation if they are new. */
export const giveRole =
  ({ people, letters, journal, clock }: Deps) =>
  async (by: Granter, order: RoleOrder): Promise<Result<{ documentId: string }, PeopleRefusal>> => {
    const today = parisDate(clock.now());
    const checked = checkOrder(by, order, today);
    if (!checked.ok) return checked;
    const { role, endsOn } = checked.value;

    const known = await people.find(checked.value.email);
    if (known?.id === by.id) return refuse('own-role');
    if (known?.closed) return refuse('account-closed');
    const isSame = (held: HeldRole) => held.person.id === known?.id && held.role === role;
    const same = (await people.heldHere()).find(isSame);
    if (same && (same.endsOn === null || same.endsOn >= today)) return refuse('already-held');

    const person = known ?? (await people.add(checked.value));
    const { documentId } = same ?? (await people.give(person, role, endsOn));
    if (same) await people.setEnd(documentId, endsOn);
    const invitation = person.invited ? await people.newInvitation(person) : null;
    await letters.tell({ person, role, endsOn, by }, invitation);
    await journal.record('role-given', { documentId, person, role });
    return ok({ documentId });
  };

function checkOrder(
  { standing }: Granter,
  order: RoleOrder,
  today: string,
): Result<CheckedRoleOrder, PeopleRefusal> {
  const { role, endsOn } = order;
  if (!isRole(role) || !grantableRoles(standing).includes(role)) {
    return refuse('role-not-yours-to-give');
  }
  const email = mailAddress(order.email.toLowerCase());
  if (!email) return refuse('email-malformed');
  const [firstname, lastname] = [order.firstname.trim(), order.lastname.trim()];
  if (!firstname || !lastname) return refuse('name-missing');
  if (endsOn !== null && endsOn < today) return refuse('end-in-the-past');
  return ok({ email, firstname, lastname, role, endsOn });
}
