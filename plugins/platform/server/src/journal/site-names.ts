/** Names of sites by key: the plugin that knows them tells this one, which does not. */
type Lookup = (keys: readonly number[]) => Promise<ReadonlyMap<number, string>>;

export interface SiteNames {
  provide(lookup: Lookup): void;
  of(keys: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export function createSiteNames(): SiteNames {
  let lookup: Lookup = () => Promise.resolve(new Map());
  return {
    provide(provided) {
      lookup = provided;
    },
    of: (keys) => lookup([...new Set(keys)]),
  };
}
