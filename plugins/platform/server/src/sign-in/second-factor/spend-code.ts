import type { EnrolmentDeps } from './enrolment';
import type { Factor } from './factor';
import { recoveryMark, typedRecoveryCode } from './recovery-codes';
import { openSecret } from './sealed-secret';
import { stepOf } from './totp';

type Deps = Pick<EnrolmentDeps, 'rows' | 'keys' | 'clock'>;

/** What a right code was; it is none any more. */
export type Spent = 'code' | 'recovery-code';

/** Accepts each code once; null for a wrong one, or one that was used. */
export async function spendCode(
  deps: Deps,
  account: number,
  factor: Factor,
  typed: string,
): Promise<Spent | null> {
  const { rows, keys, clock } = deps;
  const code = typed.replace(/\s/g, '');
  const step = stepOf(openSecret(factor.sealed, account, keys), code, clock.now());
  if (step !== null) return (await rows.advance(account, step)) ? 'code' : null;
  const recovery = typedRecoveryCode(typed);
  if (recovery === null) return null;
  const marks = keys.map(({ secret }) => recoveryMark(recovery, account, secret));
  return (await rows.spendCode(account, marks)) ? 'recovery-code' : null;
}
