import { isOfCommune, readCommune } from './official-commune';

const commune = {
  code_insee_commune: '46042',
  nom: 'Cahors',
  type_service_local: [
    { code_type_service_local: 'caf', organisme: ['a'] },
    { code_type_service_local: 'cpam', organisme: ['b', 'a'] },
    { code_type_service_local: 'adil' },
  ],
};

test('the file of a commune says who serves it, each once', () => {
  expect(readCommune(commune)).toEqual({ insee: '46042', services: ['a', 'b'] });
});

test('a service is not taken for a commune', () => {
  expect(isOfCommune(commune)).toBe(true);
  expect(isOfCommune({ id: 'a', pivot: [{ type_service_local: 'caf' }] })).toBe(false);
});

test('a file of another shape says nothing', () => {
  expect(readCommune({ ...commune, type_service_local: 'caf' })).toBeNull();
});
