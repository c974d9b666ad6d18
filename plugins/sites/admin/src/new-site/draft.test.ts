import { isDescribed, NO_DRAFT, NO_GUEST, orderOf, problemsOf, type Guest } from './draft';

const odile: Guest = {
  email: 'odile@martel.example',
  firstname: 'Odile',
  lastname: 'Lacam',
  role: 'contributor',
  endsOn: '',
};
const TODAY = '2026-11-22';

test('a guest with a name, an address and a role may be invited', () => {
  expect(problemsOf(odile, TODAY)).toEqual({});
  expect(problemsOf({ ...odile, endsOn: TODAY }, TODAY)).toEqual({});
});

test.each([
  ['firstname', { firstname: ' ' }],
  ['lastname', { lastname: '' }],
  ['email', { email: 'odile' }],
  ['email', { email: 'odile@martel' }],
  ['role', { role: '' }],
  ['endsOn', { endsOn: '2026-11-21' }],
])('what is wrong with %s is said beside it', (field, wrong) => {
  expect(Object.keys(problemsOf({ ...odile, ...wrong }, TODAY))).toEqual([field]);
});

test('an empty guest lacks everything but an end', () => {
  expect(Object.keys(problemsOf(NO_GUEST, TODAY)).sort()).toEqual(
    ['email', 'firstname', 'lastname', 'role'].sort(),
  );
});

test('a banner is described, decorative, or absent', () => {
  const banner = { image: 'data:', alternativeText: '', decorative: false };
  expect(isDescribed(null)).toBe(true);
  expect(isDescribed(banner)).toBe(false);
  expect(isDescribed({ ...banner, decorative: true })).toBe(true);
  expect(isDescribed({ ...banner, alternativeText: 'Le pont' })).toBe(true);
});

test('the order holds the commune, the look and the guests, an empty end being none', () => {
  const commune = { insee: '46185', name: 'Martel', department: 'Lot' };
  const look = { template: 'causse', palette: '210', modules: ['news'] };
  const draft = { ...NO_DRAFT, commune, guests: [odile, { ...odile, endsOn: '2027-01-01' }] };
  expect(orderOf(draft, look)).toEqual({
    insee: '46185',
    ...look,
    people: [
      { ...odile, endsOn: null },
      { ...odile, endsOn: '2027-01-01' },
    ],
  });
});
