import { departmentCodeOf, parseInseeCode } from './insee-code';

test.each([
  ['46042', '46042', '46'],
  [' 46042 ', '46042', '46'],
  ['01004', '01004', '01'],
  ['2a004', '2A004', '2A'],
  ['2B033', '2B033', '2B'],
  ['97105', '97105', '971'],
  ['97801', '97801', '978'],
  ['98735', '98735', '987'],
  ['99999', '99999', '99'],
])('“%s” is the code %s, in department %s', (text, code, department) => {
  expect(parseInseeCode(text)).toEqual({ ok: true, value: code });
  expect(departmentCodeOf(code)).toBe(department);
});

test.each(['4604', '460420', '2C004', '4604A', 'Cahors', ''])(
  '“%s” is not written like an INSEE code',
  (given) => {
    expect(parseInseeCode(given)).toEqual({
      ok: false,
      reason: 'insee-malformed',
      details: { given },
    });
  },
);
