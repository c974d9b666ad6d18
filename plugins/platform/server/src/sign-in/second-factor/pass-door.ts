import { beginEnrolment, confirmEnrolment, type EnrolmentDeps } from './enrolment';
import type { EnrolmentKey, FactorAccount } from './factor';
import { spendCode, type Spent } from './spend-code';

export interface DoorDeps extends EnrolmentDeps {
  /** Whether the roles of the account oblige it to have a second factor. */
  readonly obliges: (account: number) => Promise<boolean>;
}

/** What becomes of somebody whose password, or whose letter from us, is right. */
export type Passing =
  /** Nothing more is asked. */
  | { readonly kind: 'open' }
  | { readonly kind: 'passed'; readonly by: Spent }
  /** They have a second factor from now on; the codes are shown once. */
  | { readonly kind: 'enrolled'; readonly recoveryCodes: readonly string[] }
  | { readonly kind: 'code-required' }
  | { readonly kind: 'code-wrong' }
  /** Their roles oblige them: no session before this secret is confirmed. */
  | { readonly kind: 'enrolment-required'; readonly key: EnrolmentKey };

/** @param typed the code that came with the request, if one did */
export async function passDoor(
  deps: DoorDeps,
  account: FactorAccount,
  typed: string | null,
): Promise<Passing> {
  const factor = await deps.rows.find(account.id);
  if (factor?.confirmedAt) {
    if (typed === null) return { kind: 'code-required' };
    const by = await spendCode(deps, account.id, factor, typed);
    return by ? { kind: 'passed', by } : { kind: 'code-wrong' };
  }
  if (!(await deps.obliges(account.id))) return { kind: 'open' };
  return enrolAtDoor(deps, account, factor ? typed : null);
}

async function enrolAtDoor(deps: DoorDeps, account: FactorAccount, typed: string | null) {
  if (typed !== null) {
    const recoveryCodes = await confirmEnrolment(deps, account, typed);
    return recoveryCodes
      ? ({ kind: 'enrolled', recoveryCodes } as const)
      : ({ kind: 'code-wrong' } as const);
  }
  const key = await beginEnrolment(deps, account);
  // Confirmed meanwhile by another request: from now on a code is asked for.
  return key
    ? ({ kind: 'enrolment-required', key } as const)
    : ({ kind: 'code-required' } as const);
}
