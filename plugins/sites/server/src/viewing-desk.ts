import type { Core } from '@strapi/strapi';
import { platform, systemClock } from '#platform';
import { beginViewing, endViewing, liveViewing, type Deps } from './actions/view-as';
import { endViewingJob, viewingOver } from './jobs/end-viewing';
import { createViewings, standpointOf } from './store/viewings';

/** « Voir comme »: who looks at the administration as somebody else sees it. */
export function createViewingDesk(strapi: Core.Strapi) {
  const { jobs, journal, scope } = platform(strapi);
  const deps: Deps = {
    viewings: createViewings(strapi),
    standpoints: { of: (account) => standpointOf(strapi, account) },
    journal: {
      record: (action, { viewer, seen, site }) =>
        journal.record({
          action,
          subject: 'plugin::sites.membership',
          label: seen.name,
          actor: viewer,
          ...(site === null ? {} : { site }),
        }),
    },
    appointments: {
      endAt: ({ id, endsAt }) => jobs.enqueue(viewingOver, { id }, { startAfter: endsAt }),
    },
    clock: systemClock,
  };
  /** Roles and views are looked up wherever they stand. */
  const everywhere = <T>(work: () => Promise<T>) => scope.runInPlatform('view as', work);
  const end = (id: string, by: number | null) =>
    everywhere(async () => void (await strapi.db.transaction(() => endViewing(deps)(id, by))));

  return {
    begin: (order: Parameters<ReturnType<typeof beginViewing>>[0]) =>
      everywhere(() => beginViewing(deps)(order)),
    live: (id: string, viewer: number) => everywhere(() => liveViewing(deps)(id, viewer)),
    /** By its viewer. */
    end: (id: string, viewer: number) => end(id, viewer),
    defineJob: () => jobs.define(endViewingJob((id) => end(id, null))),
  };
}

export type ViewingDesk = ReturnType<typeof createViewingDesk>;
