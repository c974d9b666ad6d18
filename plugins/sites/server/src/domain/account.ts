import { judgePassword, ok, PASSWORD_REFUSALS, refuse, type Result } from '#platform';
import { isRole, PLATFORM_WIDE_ROLES, type Role } from './role';

/** A person to let into the administration, as an operator asks for it. */
export interface AccountOrder {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly password: string;
  readonly role: string;
  /** Host, INSEE code or label of the site; absent for the whole platform. */
  readonly site?: string | undefined;
}

export interface CheckedAccount {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly password: string;
  readonly role: Role;
}

export type CreateAccountRefusal =
  'email-malformed' | 'password-weak' | 'role-unknown' | 'role-needs-site' | 'site-unknown';

export interface AccountDetails extends Readonly<Record<string, unknown>> {
  readonly given: string;
}

export type Checked<T> = Result<T, CreateAccountRefusal, AccountDetails>;

export function checkAccount(order: AccountOrder): Checked<CheckedAccount> {
  const email = order.email.trim().toLowerCase();
  const { firstname, lastname, password, role } = order;
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refuse('email-malformed', { given: order.email });
  if (!isRole(role)) return refuse('role-unknown', { given: role });
  if (order.site === undefined && !PLATFORM_WIDE_ROLES.includes(role)) {
    return refuse('role-needs-site', { given: role });
  }
  const weakness = judgePassword(password, { email, firstname, lastname });
  if (weakness) return refuse('password-weak', { given: PASSWORD_REFUSALS[weakness] });
  return ok({ email, firstname, lastname, password, role });
}
