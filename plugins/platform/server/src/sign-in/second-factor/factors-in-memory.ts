import type { Factor, FactorRows } from './factor';

/** Factors of a test, in memory. */
export function factorsInMemory(): FactorRows {
  const factors = new Map<number, Factor>();
  const codes = new Map<number, Set<string>>();
  const change = (account: number, when: (known: Factor) => boolean, next: Partial<Factor>) => {
    const known = factors.get(account);
    if (!known || !when(known)) return Promise.resolve(false);
    factors.set(account, { ...known, ...next });
    return Promise.resolve(true);
  };
  return {
    find: (account) => Promise.resolve(factors.get(account) ?? null),
    isOn: (account) => Promise.resolve((factors.get(account)?.confirmedAt ?? null) !== null),
    begin(account, sealed, now) {
      if (factors.get(account)?.confirmedAt) return Promise.resolve(false);
      factors.set(account, { sealed, begunAt: now, confirmedAt: null, lastStep: 0 });
      return Promise.resolve(true);
    },
    confirm: (account, step, now) =>
      change(account, (known) => known.confirmedAt === null, { confirmedAt: now, lastStep: step }),
    advance: (account, step) =>
      change(account, (known) => known.lastStep < step, { lastStep: step }),
    keepCodes(account, marks) {
      codes.set(account, new Set(marks));
      return Promise.resolve();
    },
    spendCode: (account, marks) =>
      Promise.resolve(marks.some((mark) => codes.get(account)?.delete(mark))),
    countCodes: (account) => Promise.resolve(codes.get(account)?.size ?? 0),
    remove(account) {
      codes.delete(account);
      return Promise.resolve(factors.delete(account));
    },
  };
}
