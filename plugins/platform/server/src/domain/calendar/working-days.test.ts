import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-days';

const gramat: WorkingCalendar = { region: 'metropole' };
const strasbourg: WorkingCalendar = { region: 'alsace-moselle' };
const tuesdaysAndFridays: WorkingCalendar = {
  region: 'metropole',
  weekdays: [2, 5],
  closings: [{ from: '2026-08-03', until: '2026-08-16' }],
};

test.each([
  ['2026-03-03', 1, '2026-03-04', gramat, 'the next day'],
  ['2026-03-06', 1, '2026-03-09', gramat, 'over the week-end'],
  ['2026-05-07', 1, '2026-05-11', gramat, 'over 8 May and the week-end'],
  ['2026-05-13', 3, '2026-05-19', gramat, 'over Ascension Day'],
  ['2026-12-24', 1, '2026-12-28', strasbourg, 'over both days of Christmas'],
  ['2026-04-02', 1, '2026-04-07', strasbourg, 'over the whole of Easter'],
  ['2026-07-31', 1, '2026-08-18', tuesdaysAndFridays, 'over the summer closing'],
  ['2026-03-09', -1, '2026-03-06', gramat, 'backwards over the week-end'],
  ['2026-03-08', 0, '2026-03-08', gramat, 'nothing added'],
  ['2026-01-02', 250, '2026-12-30', gramat, 'nearly a year'],
])('%s plus %i working days is %s: (%#) %s', (date, days, result, calendar) => {
  expect(addWorkingDays(date, days, calendar)).toBe(result);
});

test('the working day from a holiday is the next one worked, from a worked day itself', () => {
  expect(workingDayFrom('2026-05-01', gramat)).toBe('2026-05-04');
  expect(workingDayFrom('2026-05-04', gramat)).toBe('2026-05-04');
});

test('working days between two dates count the last one and not the first', () => {
  expect(workingDaysBetween('2026-05-07', '2026-05-11', gramat)).toBe(1);
  expect(workingDaysBetween('2026-05-11', '2026-05-11', gramat)).toBe(0);
  expect(workingDaysBetween('2026-05-12', '2026-05-11', gramat)).toBe(0);
});

test('an office does not work on its own closing days, both ends included', () => {
  expect(isWorkingDay('2026-08-04', tuesdaysAndFridays)).toBe(false);
  expect(isWorkingDay('2026-08-14', tuesdaysAndFridays)).toBe(false);
  expect(isWorkingDay('2026-08-18', tuesdaysAndFridays)).toBe(true);
});

test('an office that never works is a mistake', () => {
  const never = { region: 'metropole', weekdays: [] } as const;
  expect(() => addWorkingDays('2026-01-01', 1, never)).toThrow(RangeError);
});
