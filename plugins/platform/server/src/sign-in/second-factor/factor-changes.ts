import type { Core } from '@strapi/strapi';
import { endSessions } from '../end-sessions';
import { confirmEnrolment, drawRecoveryCodes, type EnrolmentDeps } from './enrolment';
import type { FactorAccount } from './factor';
import type { TellOwner } from './tell-owner';

interface Deps extends EnrolmentDeps {
  readonly strapi: Core.Strapi;
  readonly tellOwner: TellOwner;
}

/** What a signed-in person changes: together with its letter and its line of the journal. */
export function createFactorChanges({ strapi, tellOwner, ...deps }: Deps) {
  const together = async <T>(work: () => Promise<T>): Promise<T> =>
    (await strapi.db.transaction(work)) as T;

  return {
    /** Recovery codes, or null for a wrong code; every session ends but the one that asks. */
    confirm: (account: FactorAccount, code: string, session: string | undefined) =>
      together(async () => {
        const codes = await confirmEnrolment(deps, account, code);
        if (!codes) return null;
        await endSessions(strapi, account.id, session);
        await tellOwner(account, 'second-factor-on', 'owner');
        return codes;
      }),

    renewCodes: (account: FactorAccount) =>
      together(async () => {
        const codes = await drawRecoveryCodes(deps, account.id);
        await tellOwner(account, 'recovery-codes-renewed', 'owner');
        return codes;
      }),

    turnOff: (account: FactorAccount, session: string | undefined) =>
      together(async () => {
        if (!(await deps.rows.remove(account.id))) return;
        await endSessions(strapi, account.id, session);
        await tellOwner(account, 'second-factor-off', 'owner');
      }),

    /** For somebody who lost both their phone and their recovery codes. */
    reset: (account: FactorAccount) =>
      together(async () => {
        if (!(await deps.rows.remove(account.id))) return;
        await endSessions(strapi, account.id);
        await tellOwner(account, 'second-factor-reset', 'somebody');
      }),
  };
}
