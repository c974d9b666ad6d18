import type { Weekday } from '#platform';
import { versionOf, type OfficeHours } from '../domain/office-hours';
import { keepOfficeHours, type HoursOrder, type Offices } from './keep-office-hours';

const monday = { weekday: 1 as Weekday, opens: '09:00', closes: '12:00', note: null };

const townHall: OfficeHours = {
  documentId: 'mairie',
  name: 'Mairie de Cardaillac',
  closedOnPublicHolidays: true,
  slots: [{ ...monday, documentId: 'lundi' }],
  closures: [],
};

function townHallOf() {
  const saved: unknown[] = [];
  const offices: Offices = {
    hold: (documentId) => Promise.resolve(documentId === 'mairie' ? townHall : null),
    save(office, _wanted, changes) {
      saved.push(changes);
      return Promise.resolve(office);
    },
  };
  const order: HoursOrder = {
    office: 'mairie',
    version: versionOf(townHall),
    slots: [monday, { ...monday, weekday: 2 }],
    closures: [],
    closedOnPublicHolidays: true,
  };
  return { keep: keepOfficeHours({ offices }), order, saved };
}

test('the whole week is kept at once', async () => {
  const { keep, order, saved } = townHallOf();
  expect(await keep(order)).toMatchObject({ ok: true });
  expect(saved).toMatchObject([{ slots: { removed: [], added: [{ weekday: 2 }] } }]);
});

test('nothing is kept of a week with a fault; each fault is told with its line', async () => {
  const { keep, order, saved } = townHallOf();
  const slots = [monday, { ...monday, opens: '11:00', closes: '13:00' }];
  const closures = [{ from: '2026-08-14', until: '2026-08-03' }];
  const refused = await keep({ ...order, slots, closures });
  expect(refused).toMatchObject({
    ok: false,
    reason: 'hours-invalid',
    details: { slots: [{ index: 1 }], closures: [{ index: 0 }] },
  });
  expect(saved).toEqual([]);
});

test('hours that somebody else changed meanwhile are not overwritten unknowingly', async () => {
  const { keep, order, saved } = townHallOf();
  const refused = await keep({ ...order, version: 'older' });
  const details = { version: versionOf(townHall) };
  expect(refused).toMatchObject({ reason: 'hours-overtaken', details });
  expect(saved).toEqual([]);
});

test('an office that is not there keeps no hours', async () => {
  const { keep, order } = townHallOf();
  expect(await keep({ ...order, office: 'ailleurs' })).toMatchObject({ reason: 'office-unknown' });
});
