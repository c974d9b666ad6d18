import { ok, refuse, type Clock, type Result } from '#platform';
import type { LaunchRequirements, LaunchStep } from '../domain/launch-requirement';
import type { SiteIdentity } from '../domain/site';

export interface Launches {
  /** As the database holds it now. */
  identity(site: number): Promise<SiteIdentity | null>;
  record(site: Pick<SiteIdentity, 'key' | 'documentId'>, at: Date): Promise<void>;
}

interface Deps {
  readonly launches: Launches;
  readonly requirements: Pick<LaunchRequirements, 'judge'>;
  readonly clock: Clock;
}

export type Launch = { readonly outcome: 'launched' | 'already-launched'; readonly at: Date };

export type LaunchRefusal = 'site-unknown' | 'site-not-ready';

/** Opens a site to the public once it has all that it must; doing it again changes nothing. */
export const launchSite =
  ({ launches, requirements, clock }: Deps) =>
  async (key: number): Promise<Result<Launch, LaunchRefusal, { steps: LaunchStep[] }>> => {
    const site = await launches.identity(key);
    if (!site) return refuse('site-unknown');
    if (site.launchedAt) return ok({ outcome: 'already-launched', at: site.launchedAt });
    const steps = await requirements.judge(site);
    if (steps.some(({ met }) => !met)) return refuse('site-not-ready', { steps });
    const at = clock.now();
    await launches.record(site, at);
    return ok({ outcome: 'launched', at });
  };
