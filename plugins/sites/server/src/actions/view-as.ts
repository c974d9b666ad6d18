import { ok, parisDate, refuse, type Clock, type Result } from '#platform';
import {
  VIEWING_MINUTES,
  type Named,
  type Standpoint,
  type Viewing,
  type ViewingRefusal,
} from '../domain/viewing';
import { whyNotSee } from '../policies/can-view';

export interface Deps {
  readonly viewings: {
    begin(viewing: Omit<Viewing, 'id'>): Promise<Viewing>;
    find(id: string): Promise<Viewing | null>;
    end(id: string): Promise<Viewing | null>;
  };
  readonly standpoints: { of(account: number): Promise<(Standpoint & Named) | null> };
  readonly journal: {
    record(action: 'viewing-began' | 'viewing-ended', viewing: Viewing): Promise<void>;
  };
  /** Ends the view when its time is over, whatever becomes of the browser. */
  readonly appointments: { endAt(viewing: Viewing): Promise<void> };
  readonly clock: Clock;
}

interface Order {
  readonly viewer: number;
  readonly seen: number;
  readonly site: number | null;
}

/** From now on, and for half an hour, the viewer may look as the other one does. */
export const beginViewing =
  ({ viewings, standpoints, journal, appointments, clock }: Deps) =>
  async (order: Order): Promise<Result<Viewing, ViewingRefusal>> => {
    const now = clock.now();
    const eyes = await lookUp(standpoints, order);
    if (!eyes) return refuse('no-role-here');
    const refusal = whyNotSee({ ...eyes, site: order.site, today: parisDate(now) });
    if (refusal) return refuse(refusal);
    const viewing = await viewings.begin({
      viewer: named(eyes.viewer),
      seen: named(eyes.seen),
      site: order.site,
      endsAt: new Date(now.getTime() + VIEWING_MINUTES * 60_000),
    });
    await appointments.endAt(viewing);
    await journal.record('viewing-began', viewing);
    return ok(viewing);
  };

/** The view that a request of this account names, while it lasts and nothing stands against it. */
export const liveViewing =
  ({ viewings, standpoints, clock }: Pick<Deps, 'viewings' | 'standpoints' | 'clock'>) =>
  async (id: string, viewer: number): Promise<Viewing | null> => {
    const now = clock.now();
    const viewing = await viewings.find(id);
    if (!viewing || viewing.viewer.id !== viewer || viewing.endsAt <= now) return null;
    const order = { viewer, seen: viewing.seen.id };
    const eyes = await lookUp(standpoints, order);
    if (!eyes) return null;
    return whyNotSee({ ...eyes, site: viewing.site, today: parisDate(now) }) ? null : viewing;
  };

/** Says so in the journal, once. @param by account that asks; null when its time is over */
export const endViewing =
  ({ viewings, journal }: Pick<Deps, 'viewings' | 'journal'>) =>
  async (id: string, by: number | null): Promise<void> => {
    const known = await viewings.find(id);
    if (!known || (by !== null && known.viewer.id !== by)) return;
    const ended = await viewings.end(id);
    if (ended) await journal.record('viewing-ended', ended);
  };

async function lookUp(
  standpoints: Deps['standpoints'],
  { viewer, seen }: Pick<Order, 'viewer' | 'seen'>,
) {
  const eyes = { viewer: await standpoints.of(viewer), seen: await standpoints.of(seen) };
  return eyes.viewer && eyes.seen ? { viewer: eyes.viewer, seen: eyes.seen } : null;
}

const named = ({ id, name }: Named): Named => ({ id, name });
