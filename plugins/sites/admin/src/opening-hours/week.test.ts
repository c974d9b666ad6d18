import {
  closedDaysOf,
  faultsAfter,
  linesOf,
  tidied,
  unreadTimes,
  weekOf,
  withDayCopied,
  EMPTY_SLOT,
} from './week';

const line = (weekday: number, opens: string, closes: string, note: string | null = null) => ({
  weekday,
  opens,
  closes,
  note,
});
const NINE = '9\u202fh';
const TWELVE = '12\u202fh';

test('an office without hours shows a week to fill in, closed on Saturday and Sunday', () => {
  const week = weekOf([]);
  expect(week.map(({ closed }) => closed)).toEqual([
    ...[false, false, false, false, false],
    ...[true, true],
  ]);
  expect(linesOf(week)).toEqual([]);
});

test('a day without hours is closed as soon as another has some', () => {
  const week = weekOf([line(2, '09:00', '12:00')]);
  expect(week.map(({ closed }) => closed)).toEqual([true, false, true, true, true, true, true]);
});

test('the morning stands first, an afternoon alone stands second, and both are there to fill in', () => {
  const [monday, tuesday] = weekOf([line(1, '09:00', '12:00'), line(2, '14:00', '17:30', 'RDV')]);
  expect(monday?.slots).toEqual([{ opens: NINE, closes: TWELVE, note: '' }, EMPTY_SLOT]);
  expect(tuesday?.slots[0]).toEqual(EMPTY_SLOT);
  expect(tuesday?.slots[1]).toMatchObject({ opens: '14\u202fh', note: 'RDV' });
});

test('what is sent says where it was typed; closed days and empty slots send nothing', () => {
  const week = weekOf([line(1, '14:00', '17:00'), line(3, '09:00', '12:00')]);
  const closed = week.with(2, { closed: true, slots: week[2]?.slots ?? [] });
  expect(linesOf(closed)).toMatchObject([{ place: '0.1', line: { weekday: 1 } }]);
});

test('a time that cannot be read, or that is missing, is told with its field', () => {
  const slots = [
    { opens: '9h', closes: 'midi et demi', note: '' },
    { opens: '', closes: '17h', note: '' },
  ];
  const week = weekOf([]).with(0, { closed: false, slots });
  expect(unreadTimes(week)).toEqual({
    '0.0': { field: 'closes', typed: 'midi et demi' },
    '0.1': { field: 'opens', typed: '' },
  });
});

test('correcting a day ends what was said of it, but of a time that cannot be read still', () => {
  const faults = {
    '0.0': { field: 'opens' },
    '0.1': { field: 'opens' },
    '1.0': { field: 'closes' },
  };
  const morning = { opens: '25h', closes: '12h', note: '' };
  const afternoon = { opens: '14h', closes: '17h', note: '' };
  const after = (closed: boolean) =>
    Object.keys(faultsAfter(faults as never, 0, { closed, slots: [morning, afternoon] }));
  expect(after(false)).toEqual(['0.0', '1.0']);
  expect(after(true)).toEqual(['1.0']);
});

test('the days on which nobody is received are known by their rank', () => {
  expect(closedDaysOf(weekOf([line(2, '09:00', '12:00')]))).toEqual([0, 2, 3, 4, 5, 6]);
});

test('a day is copied onto others, closed or not', () => {
  const week = withDayCopied(weekOf([line(1, '09:00', '12:00')]), 0, [1, 5]);
  expect(linesOf(week).map((one) => one.line.weekday)).toEqual([1, 2, 6]);
});

test.each([
  ['9h', NINE],
  ['9:30', '9\u202fh\u202f30'],
  ['9hh', '9hh'],
  ['', ''],
])('« %s », once typed, reads « %s »', (typed, shown) => {
  expect(tidied(typed)).toBe(shown);
});
