import { AsyncLocalStorage } from 'node:async_hooks';

/** What the database lets the current work see, and the site that its new rows belong to. */
export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'sites'; readonly visible: readonly number[]; readonly current: number | null }
  | { readonly kind: 'platform'; readonly reason: string; readonly current: number | null };

export const noScope: Scope = { kind: 'none' };

const storage = new AsyncLocalStorage<Scope>();

export const currentScope = (): Scope => storage.getStore() ?? noScope;

/** The one site that new rows belong to, when the scope has one. */
export function currentSite(): number | null {
  const scope = currentScope();
  return scope.kind === 'none' ? null : scope.current;
}

/**
 * A Knex query runs when it is awaited: awaiting it here keeps a query that `work` only returns
 * from running outside the scope.
 */
export const runInScope = <T>(scope: Scope, work: () => PromiseLike<T> | T): Promise<T> =>
  storage.run(scope, async () => await work());

/** Public request, or a person at work in one site. */
export const runInSite = <T>(site: number, work: () => PromiseLike<T> | T): Promise<T> =>
  runInScope({ kind: 'sites', visible: [site], current: site }, work);

/** Named jobs and operators only: `reason` says who sees everything and why. */
export const runInPlatform = <T>(
  reason: string,
  work: () => PromiseLike<T> | T,
  current: number | null = null,
): Promise<T> => runInScope({ kind: 'platform', reason, current }, work);
