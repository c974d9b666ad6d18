import { inDepartment, ofDepartment } from './department-names';

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

test.each([
  ['46', 'dans le Lot'],
  ['19', 'dans la Corrèze'],
  ['01', 'dans l’Ain'],
  ['65', 'dans les Hautes-Pyrénées'],
  ['37', 'en Indre-et-Loire'],
  ['82', 'dans le Tarn-et-Garonne'],
  ['976', 'à Mayotte'],
  ['99', undefined],
])('who is in department %s is « %s »', (code, words) => {
  expect(inDepartment(code)).toBe(words);
});
