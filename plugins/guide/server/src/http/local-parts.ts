import type { SiteIdentity } from '#sites';
import type { OnlineProcedure, TownHall } from '#web';
import { CounterOfTownHall, InCommune, LocalCounters, type LocalParts } from '../views';
import type { EntryCounters } from './counters-of-entry';

/** What this site adds to an entry. */
export interface SiteAdditions {
  readonly site: SiteIdentity;
  readonly procedures: readonly OnlineProcedure[];
  readonly counters: EntryCounters;
}

/** The box stands only where something can be done here: at the town hall, or online. */
export function localParts(
  { site, procedures, counters }: SiteAdditions,
  townHall: TownHall,
): LocalParts {
  const box = { procedures, ...(counters.sendsToTownHall ? { townHall } : {}) };
  const hasBox = procedures.length > 0 || counters.sendsToTownHall;
  return {
    notes: (place, side) =>
      hasBox && place === '' && side === 'before'
        ? InCommune({ ...box, isCommune: site.collectivity?.kind === 'commune' })
        : null,
    counter: (pivot) => {
      const found = counters.at(pivot);
      if (found.kind === 'own-town-hall') return CounterOfTownHall({ townHall });
      return found.kind === 'counters' ? LocalCounters(found) : undefined;
    },
  };
}
