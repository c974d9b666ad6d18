import { refuse, ok, type Result } from '#platform';
import type { Founder, SetUpDetails, SetUpRefusal } from '../domain/set-up';
import type {
  CreatedSite,
  CreateSiteDetails,
  CreateSiteRefusal,
  SiteCreation,
  SiteOrder,
} from '../domain/new-site';
import type { Granter, PeopleRefusal, RoleOrder } from '../domain/people';

export type SetUp = Result<CreatedSite, SetUpRefusal, SetUpDetails>;

export interface Groundwork {
  /** Undoes all that `work` wrote when it refuses or fails. */
  atomically(work: () => Promise<SetUp>): Promise<SetUp>;
  /** On the new site, as somebody at work there. */
  onSite<T>(site: CreatedSite, work: () => Promise<T>): Promise<T>;
}

interface Deps {
  readonly groundwork: Groundwork;
  readonly createSite: (
    order: SiteOrder,
  ) => Promise<Result<SiteCreation, CreateSiteRefusal, CreateSiteDetails>>;
  readonly giveRole: (
    by: Granter,
    order: RoleOrder,
  ) => Promise<Result<{ documentId: string }, PeopleRefusal>>;
  /** Makes the founder the webmaster of the site where one works. */
  readonly keep: (founder: Founder) => Promise<void>;
}

export interface SiteToSetUp extends SiteOrder {
  readonly people: readonly RoleOrder[];
}

/**
 * A new site and the people invited to it: all of it, or nothing. Whoever does not work on every
 * site becomes the webmaster of the one that they set up.
 */
export const setUpSite =
  ({ groundwork, createSite, giveRole, keep }: Deps) =>
  (founder: Founder, { people, ...order }: SiteToSetUp): Promise<SetUp> =>
    groundwork.atomically(async () => {
      const creation = await createSite(order);
      if (!creation.ok) return creation;
      const { outcome, site } = creation.value;
      if (outcome === 'already-there') return refuse('already-there', { site });
      return groundwork.onSite(site, async () => {
        if (!founder.everywhere) await keep(founder);
        const refusal = await invite(giveRole, onSite(founder, site), people);
        return refusal ?? ok(site);
      });
    });

const onSite = ({ id, name, standing }: Founder, { key }: CreatedSite): Granter => ({
  id,
  name,
  standing: { ...standing, site: key },
});

/** The first refusal, with the position of the person at fault. */
async function invite(giveRole: Deps['giveRole'], by: Granter, people: readonly RoleOrder[]) {
  for (const [person, order] of people.entries()) {
    const given = await giveRole(by, order);
    if (!given.ok) return refuse(given.reason, { person });
  }
  return null;
}
