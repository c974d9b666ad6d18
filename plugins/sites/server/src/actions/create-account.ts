import { ok, refuse } from '#platform';
import {
  checkAccount,
  type AccountOrder,
  type Checked,
  type CheckedAccount,
} from '../domain/account';
import type { Role } from '../domain/role';

/** Site key of memberships that hold everywhere. */
const WHOLE_PLATFORM = 0;

export interface Accounts {
  atomically<T>(work: () => Promise<T>): Promise<T>;
  /** Id of the account with this address, known or created; a known one keeps its password. */
  ensure(account: CheckedAccount): Promise<{ id: number; created: boolean }>;
  /** False when the account holds the role there already; a membership that ended is none. */
  grant(account: number, role: Role, site: number): Promise<boolean>;
}

interface Deps {
  readonly accounts: Accounts;
  readonly sites: { find(text: string): Promise<{ key: number } | null> };
}

export interface AccountCreation {
  readonly account: 'created' | 'already-there';
  readonly membership: 'granted' | 'already-there';
}

/** Lets a person in, or gives one more membership to somebody who already has an account. */
export const createAccount =
  ({ accounts, sites }: Deps) =>
  async (order: AccountOrder): Promise<Checked<AccountCreation>> => {
    const checked = checkAccount(order);
    if (!checked.ok) return checked;
    const site = order.site === undefined ? { key: WHOLE_PLATFORM } : await sites.find(order.site);
    if (!site) return refuse('site-unknown', { given: order.site ?? '' });

    return accounts.atomically(async () => {
      const { id, created } = await accounts.ensure(checked.value);
      const granted = await accounts.grant(id, checked.value.role, site.key);
      return ok({
        account: created ? 'created' : 'already-there',
        membership: granted ? 'granted' : 'already-there',
      });
    });
  };
