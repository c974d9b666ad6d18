import type { Core } from '@strapi/strapi';
import { systemClock } from '../../domain';
import type { Settings } from '../../domain/settings';
import { endSessions } from '../end-sessions';
import { beginEnrolment, confirmEnrolment, drawRecoveryCodes } from './enrolment';
import type { FactorAccount } from './factor';
import { factorHolders } from './factor-holders';
import { createFactorRows } from './factor-rows';
import { passDoor, type DoorDeps, type Passing } from './pass-door';
import { factorKey, type FactorKey } from './sealed-secret';
import { spendCode } from './spend-code';
import type { TellOwner } from './tell-owner';

interface Deps {
  readonly strapi: Core.Strapi;
  readonly settings: Settings;
  readonly tellOwner: TellOwner;
}

/** Says whether the roles of an account oblige it; who knows the roles registers it. */
type Judge = (account: number) => Promise<boolean>;

export type SecondFactor = ReturnType<typeof createSecondFactor>;

/** What is asked beside the password, and how one comes to have it or loses it. */
export function createSecondFactor({ strapi, settings, tellOwner }: Deps) {
  const rows = createFactorRows(strapi);
  /** Without a judge everybody is obliged: a forgotten one opens nothing. */
  let judge: Judge = () => Promise.resolve(true);
  const obliges: Judge = (account) =>
    settings.secondFactor === 'required' ? judge(account) : Promise.resolve(false);
  const deps: DoorDeps = {
    rows,
    keys: settings.privateFiles.keys.map(factorKey) as [FactorKey, ...FactorKey[]],
    issuer: `Parvis ${settings.platformDomain}`,
    clock: systemClock,
    obliges,
  };
  const together = async <T>(work: () => Promise<T>): Promise<T> =>
    (await strapi.db.transaction(work)) as T;

  return {
    obligeBy(knows: Judge): void {
      judge = knows;
    },

    /** Somebody whose roles oblige them and who has none: nothing may be done before. */
    isMissing: async (account: number): Promise<boolean> =>
      settings.secondFactor === 'required' &&
      !(await rows.isOn(account)) &&
      (await obliges(account)),

    /** What becomes of somebody who may be let in but for this. */
    pass: (account: FactorAccount, typed: string | null): Promise<Passing> =>
      together(async () => {
        const passing = await passDoor(deps, account, typed);
        if (passing.kind === 'enrolled') {
          await endSessions(strapi, account.id);
          await tellOwner(account, 'second-factor-on', 'owner');
        }
        if (passing.kind === 'passed' && passing.by === 'recovery-code')
          await tellOwner(account, 'recovery-code-used', 'owner');
        return passing;
      }),

    /** Whether a typed code is right; it is used up. */
    async spend(account: number, typed: string): Promise<boolean> {
      const factor = await rows.find(account);
      if (!factor?.confirmedAt) return false;
      return (await spendCode(deps, account, factor, typed)) !== null;
    },

    async standing(account: number) {
      const factor = await rows.find(account);
      const since = factor?.confirmedAt ?? null;
      return {
        since,
        recoveryCodes: since ? await rows.countCodes(account) : 0,
        obliged: await obliges(account),
      };
    },

    begin: (account: FactorAccount) => beginEnrolment(deps, account),

    /** Recovery codes, or null for a wrong code; every other session ends. */
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
        if (!(await rows.remove(account.id))) return false;
        await endSessions(strapi, account.id, session);
        await tellOwner(account, 'second-factor-off', 'owner');
        return true;
      }),

    /** For somebody who lost both their phone and their recovery codes. */
    reset: (account: FactorAccount) =>
      together(async () => {
        if (!(await rows.remove(account.id))) return false;
        await endSessions(strapi, account.id);
        await tellOwner(account, 'second-factor-reset', 'somebody');
        return true;
      }),

    holders: () => factorHolders(strapi),
  };
}
