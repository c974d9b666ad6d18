import { parisDate, type Clock } from '../domain';
import { purposeKey } from '../spam-defence/seal';
import type { Counted } from './delays';
import type { Counter, FailureMemory } from './failure-memory';
import { accountMark, networkMark } from './marks';

/** Somebody who says who they are, from where. */
export interface Knock {
  readonly email: string;
  /** IP address; it is never kept. */
  readonly address: string;
}

export type Opening =
  | { readonly allowed: true; readonly begun: readonly Counted[] }
  | { readonly allowed: false; readonly until: Date };

interface Deps {
  readonly secret: string;
  readonly memory: FailureMemory;
  /** The day's salt, the same on every instance. */
  readonly salt: (day: string) => Promise<Buffer>;
  readonly clock: Clock;
}

export type SignInGate = ReturnType<typeof createSignInGate>;

/** Who may try to sign in, or to get a new password, and when again. */
export function createSignInGate({ secret, memory, salt, clock }: Deps) {
  const key = purposeKey(secret, 'sign-in account');

  const ofAccount = (counted: Counted, email: string): Counter => ({
    counted,
    mark: accountMark(email, key),
  });
  const ofNetwork = async (counted: Counted, address: string): Promise<Counter> => ({
    counted,
    mark: networkMark(address, await salt(parisDate(clock.now()))),
  });

  return {
    /** Counts a try before its password is looked at. */
    knock: async ({ email, address }: Knock): Promise<Opening> =>
      memory.count([ofAccount('account', email), await ofNetwork('network', address)], clock.now()),
    /** The password was right: the account starts afresh, its network is rid of this try. */
    async enter({ email, address }: Knock): Promise<void> {
      await memory.forgive([ofAccount('account', email)]);
      await memory.takeBack([await ofNetwork('network', address)]);
    },
    /** The password was right and more is asked: this try was no failure, and opens nothing. */
    async takeBack({ email, address }: Knock): Promise<void> {
      await memory.takeBack([ofAccount('account', email), await ofNetwork('network', address)]);
    },
    /** A letter with the way to a new password is asked for. */
    askForLetter: async ({ email, address }: Knock): Promise<Opening> =>
      memory.count(
        [ofAccount('letter-account', email), await ofNetwork('letter-network', address)],
        clock.now(),
      ),
    /** Whoever opened a letter of ours is the person: nobody else’s tries keep them out. */
    forgive: (email: string): Promise<void> =>
      memory.forgive([ofAccount('account', email), ofAccount('letter-account', email)]),
    forget: (): Promise<void> => memory.forget(clock.now()),
  };
}
