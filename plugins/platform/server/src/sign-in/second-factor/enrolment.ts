import type { Clock } from '../../domain';
import type { EnrolmentKey, FactorAccount, FactorRows } from './factor';
import { newRecoveryCodes, recoveryMark, typedRecoveryCode } from './recovery-codes';
import { openSecret, sealSecret, type FactorKey } from './sealed-secret';
import { keyAddress, newSecret, stepOf } from './totp';

export interface EnrolmentDeps {
  readonly rows: FactorRows;
  /** The first one seals; the others still open what they sealed. */
  readonly keys: readonly [FactorKey, ...FactorKey[]];
  /** Name under which an application keeps the secret. */
  readonly issuer: string;
  readonly clock: Clock;
}

/** A secret that was shown and not confirmed is shown again this long: it may be in the phone. */
const SHOWN_AGAIN_MS = 3_600_000;

/** The secret to copy into an application; null when the account has a confirmed one. */
export async function beginEnrolment(
  { rows, keys, issuer, clock }: EnrolmentDeps,
  { id, email }: FactorAccount,
): Promise<EnrolmentKey | null> {
  const now = clock.now();
  const known = await rows.find(id);
  if (known?.confirmedAt) return null;
  const isFresh = known && now.getTime() - known.begunAt.getTime() < SHOWN_AGAIN_MS;
  const secret = isFresh ? openSecret(known.sealed, id, keys) : newSecret();
  if (!isFresh && !(await rows.begin(id, sealSecret(secret, id, keys[0]), now))) return null;
  return { secret, address: keyAddress(secret, email, issuer) };
}

/** Recovery codes, once a code proved that the application has the secret; null when it did not. */
export async function confirmEnrolment(
  deps: EnrolmentDeps,
  { id }: FactorAccount,
  code: string,
): Promise<string[] | null> {
  const { rows, keys, clock } = deps;
  const factor = await rows.find(id);
  if (!factor || factor.confirmedAt) return null;
  const step = stepOf(openSecret(factor.sealed, id, keys), code, clock.now());
  if (step === null || !(await rows.confirm(id, step, clock.now()))) return null;
  return drawRecoveryCodes(deps, id);
}

/** Ten new ones; the former ones are void. */
export async function drawRecoveryCodes(
  { rows, keys }: Pick<EnrolmentDeps, 'rows' | 'keys'>,
  account: number,
): Promise<string[]> {
  const codes = newRecoveryCodes();
  const marks = codes.map((code) =>
    recoveryMark(typedRecoveryCode(code) ?? '', account, keys[0].secret),
  );
  await rows.keepCodes(account, marks);
  return codes;
}
