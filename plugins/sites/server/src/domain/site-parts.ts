import type { CreatedSite } from './new-site';

type Part = (site: CreatedSite) => Promise<void>;

/** What capabilities add to each new site, inside its transaction and its scope. */
export interface SiteParts {
  add(name: string, part: Part): void;
  complete(site: CreatedSite): Promise<void>;
}

export function createSiteParts(): SiteParts {
  const parts = new Map<string, Part>();
  return {
    add: (name, part) => void parts.set(name, part),
    async complete(site) {
      for (const part of parts.values()) await part(site);
    },
  };
}
