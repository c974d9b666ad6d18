import type { Core } from '@strapi/strapi';
import { systemClock } from '../../domain';
import type { Settings } from '../../domain/settings';
import { endSessions } from '../end-sessions';
import { beginEnrolment } from './enrolment';
import type { FactorAccount } from './factor';
import { createFactorChanges } from './factor-changes';
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
  const duty = createDuty(settings);
  const deps: DoorDeps = {
    rows: createFactorRows(strapi),
    keys: settings.privateFiles.keys.map(factorKey) as [FactorKey, ...FactorKey[]],
    issuer: `Parvis ${settings.platformDomain}`,
    clock: systemClock,
    obliges: duty.obliges,
  };
  return {
    obligeBy: duty.obligeBy,
    pass: (account: FactorAccount, typed: string | null) =>
      passTogether({ strapi, tellOwner, deps }, account, typed),
    begin: (account: FactorAccount) => beginEnrolment(deps, account),
    ...createFactorChanges({ strapi, tellOwner, ...deps }),
    spend: (account: number, typed: string) => spendTyped(deps, account, typed),
    stateOf: (account: number) => stateOf(deps, account),
    /** Somebody whose roles oblige them and who has none: nothing may be done before. */
    isMissing: async (account: number): Promise<boolean> =>
      duty.exists() && !(await deps.rows.isOn(account)) && (await duty.obliges(account)),
    holders: () => factorHolders(strapi),
  };
}

function createDuty(settings: Settings) {
  /** Without a judge everybody is obliged: a forgotten one opens nothing. */
  let judge: Judge = () => Promise.resolve(true);
  const exists = () => settings.secondFactor === 'required';
  return {
    exists,
    obligeBy(knows: Judge): void {
      judge = knows;
    },
    obliges: (account: number): Promise<boolean> =>
      exists() ? judge(account) : Promise.resolve(false),
  };
}

interface Passage {
  readonly strapi: Core.Strapi;
  readonly tellOwner: TellOwner;
  readonly deps: DoorDeps;
}

/** What becomes of somebody who may be let in but for this. */
async function passTogether(
  { strapi, tellOwner, deps }: Passage,
  account: FactorAccount,
  typed: string | null,
): Promise<Passing> {
  return (await strapi.db.transaction(async () => {
    const passing = await passDoor(deps, account, typed);
    if (passing.kind === 'enrolled') {
      await endSessions(strapi, account.id);
      await tellOwner(account, 'second-factor-on', 'owner');
    }
    if (passing.kind === 'passed' && passing.by === 'recovery-code')
      await tellOwner(account, 'recovery-code-used', 'owner');
    return passing;
  })) as Passing;
}

/** Whether a typed code is right; it is used up. */
async function spendTyped(deps: DoorDeps, account: number, typed: string): Promise<boolean> {
  const factor = await deps.rows.find(account);
  if (!factor?.confirmedAt) return false;
  return (await spendCode(deps, account, factor, typed)) !== null;
}

/** Since when it is on, how many recovery codes are left, and whether it must be. */
async function stateOf({ rows, obliges }: DoorDeps, account: number) {
  const since = (await rows.find(account))?.confirmedAt ?? null;
  return {
    since,
    recoveryCodes: since ? await rows.countCodes(account) : 0,
    obliged: await obliges(account),
  };
}
