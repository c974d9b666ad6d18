const last = new Map<string, Promise<unknown>>();

/** Begins when what was begun before it under the same name is over. */
export function inTurn<Result>(name: string, begin: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(name) ?? Promise.resolve()).then(begin, begin);
  last.set(name, mine);
  return mine;
}
