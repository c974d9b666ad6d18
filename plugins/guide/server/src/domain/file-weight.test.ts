import { weightInFrench } from './file-weight';

test.each([
  ['2.0 MB', '2,0\u00a0Mo'],
  ['446.2 KB', '446,2\u00a0Ko'],
  ['980 B', '980\u00a0octets'],
  ['0', null],
  [undefined, null],
  ['lourd', 'lourd'],
])('« %s » is said « %s »', (official, said) => {
  expect(weightInFrench(official)).toBe(said);
});
