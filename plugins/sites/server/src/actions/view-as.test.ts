import { steppableClock } from '#platform';
import type { Membership } from '../domain/standing';
import type { Viewing } from '../domain/viewing';
import { beginViewing, endViewing, liveViewing, type Deps } from './view-as';

const CAHORS = 3;
const ORDER = { viewer: 1, seen: 3, site: CAHORS };

/** Hélène administers, Colette writes at Cahors. */
function centre() {
  const views = new Map<string, Viewing>();
  const journal: string[] = [];
  const appointments: Date[] = [];
  const roles = new Map<number, Membership[]>([
    [1, [{ site: 0, role: 'platform-administrator', endsOn: null }]],
    [2, [{ site: 0, role: 'platform-administrator', endsOn: null }]],
    [3, [{ site: CAHORS, role: 'contributor', endsOn: null }]],
  ]);
  const clock = steppableClock('2026-03-03T12:00:00Z');
  const deps: Deps = {
    viewings: {
      begin(viewing) {
        const begun = { id: `view-${views.size}`, ...viewing };
        views.set(begun.id, begun);
        return Promise.resolve(begun);
      },
      find: (id) => Promise.resolve(views.get(id) ?? null),
      end(id) {
        const ended = views.get(id) ?? null;
        views.delete(id);
        return Promise.resolve(ended);
      },
    },
    standpoints: {
      of(id) {
        const held = roles.get(id);
        return Promise.resolve(held ? { id, name: `Person ${id}`, open: true, held } : null);
      },
    },
    journal: {
      record(action, { viewer, seen }) {
        journal.push(`${viewer.name} ${action} ${seen.name}`);
        return Promise.resolve();
      },
    },
    appointments: {
      endAt({ endsAt }) {
        appointments.push(endsAt);
        return Promise.resolve();
      },
    },
    clock,
  };
  return { deps, roles, journal, appointments, clock };
}

async function begun() {
  const here = centre();
  const viewing = await beginViewing(here.deps)(ORDER);
  if (!viewing.ok) throw new Error(viewing.reason);
  return { ...here, id: viewing.value.id };
}

test('a view begins in the journal, and has an end already', async () => {
  const { journal, appointments } = await begun();
  expect(journal).toEqual(['Person 1 viewing-began Person 3']);
  expect(appointments).toEqual([new Date('2026-03-03T12:30:00Z')]);
});

test('a view that nobody may have leaves no trace', async () => {
  const { deps, journal, appointments } = centre();
  expect(await beginViewing(deps)({ ...ORDER, viewer: 3, seen: 1 })).toMatchObject({
    reason: 'not-yours-to-see',
  });
  expect(await beginViewing(deps)({ ...ORDER, seen: 9 })).toMatchObject({ reason: 'no-role-here' });
  expect([...journal, ...appointments]).toEqual([]);
});

test('a view serves the one who began it, for half an hour', async () => {
  const { deps, id, clock } = await begun();
  const live = liveViewing(deps);
  expect(await live(id, 1)).toMatchObject({ seen: { id: 3 } });
  expect(await live(id, 2)).toBeNull();
  expect(await live('view-9', 1)).toBeNull();
  clock.advance(29);
  expect(await live(id, 1)).not.toBeNull();
  clock.advance(1);
  expect(await live(id, 1)).toBeNull();
});

test('a view ends with the rights of the viewer, and when the other one gets as many', async () => {
  const { deps, id, roles } = await begun();
  const administers = roles.get(1) ?? [];
  roles.set(1, []);
  expect(await liveViewing(deps)(id, 1)).toBeNull();
  roles.set(1, administers);
  roles.set(3, [...(roles.get(3) ?? []), ...administers]);
  expect(await liveViewing(deps)(id, 1)).toBeNull();
});

test('a view is ended once in the journal, by its viewer or by the clock', async () => {
  const { deps, id, journal } = await begun();
  await endViewing(deps)(id, 2);
  expect(await liveViewing(deps)(id, 1)).not.toBeNull();
  await endViewing(deps)(id, 1);
  await endViewing(deps)(id, null);
  expect(journal.slice(1)).toEqual(['Person 1 viewing-ended Person 3']);
});
