import { ofDepartment } from './department-names';

test.each([
  ['46', 'du Lot'],
  ['19', 'de la Corrèze'],
  ['01', 'de l’Ain'],
  ['12', 'de l’Aveyron'],
  ['2A', 'de la Corse-du-Sud'],
  ['65', 'des Hautes-Pyrénées'],
  ['99', undefined],
])('what belongs to department %s is « %s »', (code, words) => {
  expect(ofDepartment(code)).toBe(words);
});
