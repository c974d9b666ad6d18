import type { OnlineProcedure, TownHall } from '#web';
import { nearestService, type LocalService as ServiceInstead } from '../domain/addition';
import {
  CounterOfTownHall,
  InCommune,
  LocalCounters,
  LocalService,
  OwnShelves,
  type LocalParts,
} from '../views';
import type { EntryCounters } from './counters-of-entry';
import { notesAt, type PlacedNotes } from './notes-at';
import type { WrittenShelves } from './own-entries-here';
import { speakerOf } from './speaker';

/** What this site, and the bodies above it, add to an entry. */
export interface SiteAdditions extends PlacedNotes {
  readonly procedures: readonly OnlineProcedure[];
  readonly counters: EntryCounters;
  /** Shown now. */
  readonly services: readonly ServiceInstead[];
  /** What is listed under this page beside the national entries. */
  readonly own: WrittenShelves;
}

/** The box stands only where something can be done here: at the town hall, or online. */
export function localParts(added: SiteAdditions, townHall: TownHall): LocalParts {
  const { site, procedures, counters, services, own } = added;
  const box = { procedures, ...(counters.sendsToTownHall ? { townHall } : {}) };
  const hasBox = procedures.length > 0 || counters.sendsToTownHall;
  const notes = notesAt(added);
  return {
    notes: (place, side) =>
      place === '' && side === 'before'
        ? [
            hasBox && InCommune({ ...box, isCommune: site.collectivity?.kind === 'commune' }),
            OwnShelves(own),
            ...notes(place, side),
          ]
        : notes(place, side),
    counter: (pivot) => {
      const found = counters.at(pivot);
      if (found.kind === 'own-town-hall') return CounterOfTownHall({ townHall });
      return found.kind === 'counters' ? LocalCounters(found) : undefined;
    },
    service(id) {
      const instead = nearestService(services, id);
      if (!instead) return undefined;
      const { content, documentId } = instead;
      return LocalService({ ...content, documentId, speaker: speakerOf(instead, site) });
    },
  };
}
