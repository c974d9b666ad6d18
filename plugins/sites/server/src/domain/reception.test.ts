import { canBeFound, type Reception } from './reception';

const nothing = {
  street: null,
  complement: ' ',
  city: null,
  phone: '',
  email: 'annexe@lunan.example',
  slots: [],
} as unknown as Reception;

test('a place of which nothing but a name is known is found by nobody', () => {
  expect(canBeFound(nothing)).toBe(false);
});

test.each<Partial<Reception>>([
  { street: '3 rue du Four' },
  { city: 'Lunan' },
  { phone: '05 65 34 06 25' },
  { slots: [{ weekday: 2, opens: '09:00', closes: '11:30', note: null }] },
])('%j is enough to find it', (known) => {
  expect(canBeFound({ ...nothing, ...known })).toBe(true);
});
