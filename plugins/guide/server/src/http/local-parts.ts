import type { SiteIdentity } from '#sites';
import type { OnlineProcedure, TownHall } from '#web';
import { CommuneProcedures, TownHallCounter, type LocalParts } from '../views';

/** What this site adds to an entry. */
export interface InCommune {
  readonly site: SiteIdentity;
  readonly procedures: readonly OnlineProcedure[];
}

/** The pivot of the town hall, in the directory of the administration. */
const TOWN_HALL = 'mairie';

export function localParts({ site, procedures }: InCommune, townHall: TownHall): LocalParts {
  const isCommune = site.collectivity?.kind === 'commune';
  return {
    notes: (place, side) =>
      place === '' && side === 'before' && procedures.length > 0
        ? CommuneProcedures({ procedures })
        : null,
    counter: (pivot) =>
      pivot === TOWN_HALL && isCommune && site.office ? TownHallCounter({ townHall }) : undefined,
  };
}
