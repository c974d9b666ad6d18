import type { SiteIdentity } from '#sites';
import type { OnlineProcedure, TownHall } from '#web';
import { CommuneCounters } from '../views/commune-counters';
import type { CountersByPivot } from './counters-of-entry';
import { CommuneProcedures, TownHallCounter, type LocalParts } from '../views';

/** What this site adds to an entry. */
export interface InCommune {
  readonly site: SiteIdentity;
  readonly procedures: readonly OnlineProcedure[];
  readonly counters: CountersByPivot;
}

export function localParts({ procedures, counters }: InCommune, townHall: TownHall): LocalParts {
  return {
    notes: (place, side) =>
      place === '' && side === 'before' && procedures.length > 0
        ? CommuneProcedures({ procedures })
        : null,
    counter: (pivot) => {
      const resolved = counters(pivot);
      if (resolved.kind === 'own-town-hall') return TownHallCounter({ townHall });
      return resolved.kind === 'counters' ? CommuneCounters(resolved) : undefined;
    },
  };
}
