import {
  frenchDate,
  frenchDateRange,
  frenchLongDate,
  frenchOrdinal,
  frenchTime,
  onFrenchDate,
} from './french-dates';

/** Written with plain spaces in the tables below. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['2026-03-03', 'le mardi 3 mars 2026'],
  ['2026-03-01', 'le dimanche 1er mars 2026'],
  ['2026-08-15', 'le samedi 15 août 2026'],
  ['2026-12-31', 'le jeudi 31 décembre 2026'],
])('%s is « %s »', (date, said) => {
  expect(plain(onFrenchDate(date))).toBe(said);
  expect(plain(frenchLongDate(date))).toBe(said.slice(3));
});

test.each([
  ['2026-03-03', '2026-03-05', 'du 3 au 5 mars 2026', 'du 3 au 5 mars'],
  ['2026-03-01', '2026-03-05', 'du 1er au 5 mars 2026', 'du 1er au 5 mars'],
  ['2026-02-28', '2026-03-02', 'du 28 février au 2 mars 2026', 'du 28 février au 2 mars'],
  [
    '2025-12-30',
    '2026-01-02',
    'du 30 décembre 2025 au 2 janvier 2026',
    'du 30 décembre au 2 janvier',
  ],
  ['2026-03-03', '2026-03-03', 'le 3 mars 2026', 'le 3 mars'],
])('from %s until %s is « %s », or « %s »', (from, until, said, short) => {
  expect(plain(frenchDateRange(from, until))).toBe(said);
  expect(plain(frenchDateRange(from, until, { year: false }))).toBe(short);
});

test.each([
  ['09:00', '9 h'],
  ['09:30', '9 h 30'],
  ['14:05', '14 h 05'],
  ['00:00', '0 h'],
  ['24:00', 'minuit'],
])('%s is « %s »', (time, said) => {
  expect(plain(frenchTime(time))).toBe(said);
});

test('numbers never part from their units', () => {
  expect(frenchTime('09:30')).toBe('9\u202fh\u202f30');
  expect(frenchDate('2026-03-03')).toBe('3\u00a0mars 2026');
});

test('only the first has an ordinal that changes with gender', () => {
  expect([frenchOrdinal(1), frenchOrdinal(1, 'feminine'), frenchOrdinal(2)]).toEqual([
    '1er',
    '1re',
    '2e',
  ]);
});
