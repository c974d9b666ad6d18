import type { Office, SiteIdentity } from '#sites';
import { PostalAddress } from '../views/components/town-hall/town-hall';
import { townHallAt } from './town-hall';

const office: Office = {
  documentId: 'mairie',
  name: 'Mairie d’Autoire',
  street: 'Le Bourg',
  complement: null,
  postalCode: '46400',
  city: 'Autoire',
  phone: null,
  email: null,
  latitude: null,
  longitude: null,
  wheelchairAccess: null,
  closedOnPublicHolidays: true,
  slots: [],
  closures: [],
};

const siteWith = (change: Partial<Office>) =>
  ({ name: 'Autoire', office: { ...office, ...change }, collectivity: null }) as SiteIdentity;

const noon = (date: string) => new Date(`${date}T12:00:00+01:00`);

const holidays = { from: '2026-12-21', until: '2026-12-31', reason: 'congés' };

test.each([
  ['2026-11-20', 0],
  ['2026-11-30', 1],
  ['2026-12-25', 1],
  ['2027-01-01', 0],
])('on %s, %d closure is announced', (today, count) => {
  const { townHall } = townHallAt(siteWith({ closures: [holidays] }), noon(today));
  expect(townHall.closures).toHaveLength(count);
});

test('a page is wrong at midnight when a closure comes nearer, hours known or not', () => {
  const { staleAt } = townHallAt(siteWith({ closures: [holidays] }), noon('2026-11-20'));
  expect(staleAt).toEqual(new Date('2026-11-21T00:00:00+01:00'));
});

test('a later closure is announced in time during a longer one', () => {
  const works = { from: '2026-11-01', until: '2026-12-15' };
  const { staleAt } = townHallAt(siteWith({ closures: [works, holidays] }), noon('2026-11-20'));
  expect(staleAt).toEqual(new Date('2026-11-21T00:00:00+01:00'));
});

test('without hours nor closure, only an edit changes the page', () => {
  expect(townHallAt(siteWith({}), noon('2026-11-20')).staleAt).toBeNull();
});

describe('an office that nobody gave an address', () => {
  const nowhere = { street: null, complement: null, postalCode: null, city: null };
  const { townHall } = townHallAt(siteWith(nowhere), noon('2026-11-20'));

  test('has no route that leads nowhere', () => {
    expect(townHall.routeHref).toBeUndefined();
    expect(townHallAt(siteWith({}), noon('2026-11-20')).townHall.routeHref).toContain('Autoire');
  });

  test('shows no empty address', () => {
    expect(PostalAddress({ contact: townHall })).toBeNull();
  });
});

test('a body that is no commune is not placed in a town of its own name', () => {
  const { townHall } = townHallAt(
    { name: 'Cauvaldor', office: null, collectivity: { kind: 'epci' } } as SiteIdentity,
    noon('2026-11-20'),
  );
  expect(PostalAddress({ contact: townHall })).toBeNull();
});
