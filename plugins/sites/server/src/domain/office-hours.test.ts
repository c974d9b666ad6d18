import type { Weekday } from '#platform';
import { hoursChanges, versionOf, type OfficeHours } from './office-hours';

const monday = { weekday: 1 as Weekday, opens: '09:00', closes: '12:00', note: null };
const tuesday = { ...monday, weekday: 2 as Weekday };
const holidays = { from: '2026-08-03', until: '2026-08-14', reason: 'Congés' };

const kept: OfficeHours = {
  documentId: 'mairie',
  name: 'Mairie',
  closedOnPublicHolidays: true,
  slots: [{ ...monday, documentId: 'lundi' }],
  closures: [{ ...holidays, documentId: 'aout' }],
};

test('hours that are the same are not written again', () => {
  const nothing = { removed: [], added: [] };
  const wanted = { ...kept, slots: [monday], closures: [holidays] };
  expect(hoursChanges(kept, wanted)).toEqual({ slots: nothing, closures: nothing });
});

test('only what changed is written: a note is a change, an empty one is none', () => {
  const noted = { ...monday, note: 'sur rendez-vous' };
  const changes = hoursChanges(kept, { ...kept, slots: [noted, tuesday], closures: [] });
  expect(changes.slots.removed).toMatchObject([{ documentId: 'lundi' }]);
  expect(changes.slots.added).toEqual([noted, tuesday]);
  expect(changes.closures).toMatchObject({ removed: [{ documentId: 'aout' }], added: [] });
  const empty = { ...kept, slots: [{ ...monday, note: '' }] };
  expect(hoursChanges(kept, empty).slots).toEqual({ removed: [], added: [] });
});

test('a closing that stands twice is taken away once', () => {
  const twice = ['aout', 'aout-encore'].map((documentId) => ({ ...holidays, documentId }));
  const { closures } = hoursChanges(
    { ...kept, closures: twice },
    { ...kept, closures: [holidays] },
  );
  expect(closures).toEqual({ removed: [twice[1]], added: [] });
});

test('hours are recognised until one of their lines changes', () => {
  expect(versionOf({ ...kept })).toBe(versionOf(kept));
  expect(versionOf({ ...kept, name: 'Annexe' })).toBe(versionOf(kept));
  expect(versionOf({ ...kept, closures: [] })).not.toBe(versionOf(kept));
  expect(versionOf({ ...kept, closedOnPublicHolidays: false })).not.toBe(versionOf(kept));
});
