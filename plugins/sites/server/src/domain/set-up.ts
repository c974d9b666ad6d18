import type { CreateSiteDetails, CreateSiteRefusal, KnownSite } from './new-site';
import type { Granter, PeopleRefusal } from './people';

/** Who sets up a site, and whether they work on every site already. */
export interface Founder extends Granter {
  readonly everywhere: boolean;
}

export type SetUpRefusal = CreateSiteRefusal | PeopleRefusal | 'already-there';

export interface SetUpDetails extends Partial<CreateSiteDetails> {
  /** The site that the collectivity has already. */
  readonly site?: KnownSite;
  /** Position of the person at fault among those to invite, from 0. */
  readonly person?: number;
  readonly [more: string]: unknown;
}
