/** How many failures in a row are free, and how long one waits after more. */
export interface Patience {
  readonly free: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** Failures are forgotten after this long without any. */
  readonly memoryMs: number;
}

/** What is remembered of one account, or of one network. */
export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
  readonly blockedUntil: Date | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export type Counted = 'account' | 'network' | 'letter-account' | 'letter-network';

/** A town hall may have one address for everybody: a network has more patience than an account. */
export const PATIENCE: Readonly<Record<Counted, Patience>> = {
  account: growing(5, HOUR_MS, 24 * HOUR_MS),
  network: growing(30, HOUR_MS, 24 * HOUR_MS),
  /** Letters that give a new password: each asking counts. */
  'letter-account': growing(3, 6 * HOUR_MS, 24 * HOUR_MS),
  'letter-network': growing(20, 6 * HOUR_MS, 24 * HOUR_MS),
};

function growing(free: number, longestDelayMs: number, memoryMs: number): Patience {
  return { free, firstDelayMs: MINUTE_MS, longestDelayMs, memoryMs };
}

/** What is remembered once one more attempt is counted. */
export function oneMore(known: Failures | null, now: Date, patience: Patience): Failures {
  const count = (isFresh(known, now, patience) ? known.count : 0) + 1;
  const delay = delayAfter(count, patience);
  return {
    count,
    lastAt: now,
    blockedUntil: delay > 0 ? new Date(now.getTime() + delay) : null,
  };
}

export const isBlocked = (known: Failures | null, now: Date): boolean =>
  known !== null && known.blockedUntil !== null && known.blockedUntil > now;

/** Doubles with each attempt past the free ones. */
function delayAfter(count: number, { free, firstDelayMs, longestDelayMs }: Patience): number {
  if (count < free) return 0;
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(count - free, 20));
}

const isFresh = (known: Failures | null, now: Date, { memoryMs }: Patience): known is Failures =>
  known !== null && now.getTime() - known.lastAt.getTime() < memoryMs;
