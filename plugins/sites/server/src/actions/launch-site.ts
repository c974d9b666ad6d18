import { ok, type Clock, type Ok } from '#platform';

interface LaunchableSite {
  readonly key: number;
  readonly documentId: string;
  readonly launchedAt: Date | null;
}

export interface Launches {
  record(site: LaunchableSite, at: Date): Promise<void>;
}

interface Deps {
  readonly launches: Launches;
  readonly clock: Clock;
}

export type Launch = { readonly outcome: 'launched' | 'already-launched'; readonly at: Date };

/** Opens a site to the public; doing it again changes nothing, and says so. */
export const launchSite =
  ({ launches, clock }: Deps) =>
  async (site: LaunchableSite): Promise<Ok<Launch>> => {
    if (site.launchedAt) return ok({ outcome: 'already-launched', at: site.launchedAt });
    const at = clock.now();
    await launches.record(site, at);
    return ok({ outcome: 'launched', at });
  };
