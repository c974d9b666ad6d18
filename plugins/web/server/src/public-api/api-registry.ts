import type { SiteIdentity } from '#sites';
import type { ApiResource } from './api-resource';

/** The data that plugins show to programs. */
export interface ApiRegistry {
  add(...resources: ApiResource[]): void;
  readonly all: readonly ApiResource[];
  /** Those that this site shows: of its modules, and not kept closed. */
  openOn(site: Pick<SiteIdentity, 'modules' | 'closedData'>): ApiResource[];
}

export function createApiRegistry(): ApiRegistry {
  const all: ApiResource[] = [];
  return {
    all,
    add: (...resources) => void all.push(...resources),
    openOn: ({ modules, closedData }) =>
      all.filter(
        ({ name, module }) =>
          !closedData.includes(name) && (module === undefined || modules.includes(module)),
      ),
  };
}
