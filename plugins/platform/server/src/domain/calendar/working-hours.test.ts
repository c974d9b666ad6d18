import type { Weekday } from '../civil-date';
import {
  addWorkingHours,
  addWorkingMinutes,
  workingMinutesBetween,
  type WorkingHours,
} from './working-hours';

const week: Weekday[] = [1, 2, 3, 4, 5];

const gramat: WorkingHours = {
  region: 'metropole',
  slots: week.flatMap((weekday) => [
    { weekday, opens: '14:00', closes: '17:30' },
    { weekday, opens: '08:30', closes: '12:00' },
  ]),
};

const nightWatch: WorkingHours = {
  region: 'metropole',
  slots: [{ weekday: 7, opens: '00:00', closes: '24:00' }],
};

const summer: WorkingHours = {
  ...gramat,
  closings: [{ from: '2026-08-10', until: '2026-08-14' }],
};

test.each([
  ['2026-03-03T08:00:00Z', 1, '2026-03-03T09:00:00Z', gramat, 'within the morning'],
  ['2026-03-03T10:30:00Z', 1, '2026-03-03T13:30:00Z', gramat, 'over lunch'],
  ['2026-03-03T08:00:00Z', 2, '2026-03-03T10:00:00Z', gramat, 'up to the door'],
  ['2026-03-03T18:00:00Z', 1, '2026-03-04T08:30:00Z', gramat, 'from the evening'],
  ['2026-03-06T16:00:00Z', 1, '2026-03-09T08:00:00Z', gramat, 'over the week-end'],
  ['2026-03-27T16:00:00Z', 1, '2026-03-30T07:00:00Z', gramat, 'over the spring change'],
  ['2026-10-23T15:00:00Z', 1, '2026-10-26T08:00:00Z', gramat, 'over the autumn change'],
  ['2026-03-03T07:30:00Z', 72, '2026-03-17T09:30:00Z', gramat, 'seventy-two hours'],
  ['2026-08-07T15:00:00Z', 1, '2026-08-17T07:00:00Z', summer, 'over the closing week'],
  ['2026-03-28T23:00:00Z', 23, '2026-03-29T22:00:00Z', nightWatch, 'a Sunday of 23 hours'],
  ['2026-10-24T22:00:00Z', 25, '2026-10-25T23:00:00Z', nightWatch, 'a Sunday of 25 hours'],
])('%s plus %i working hours is %s: (%#) %s', (from, hours, until, office) => {
  const end = addWorkingHours(new Date(from), hours, office);
  expect(end).toEqual(new Date(until));
  expect(workingMinutesBetween(new Date(from), end, office)).toBe(hours * 60);
});

test('adding nothing outside hours waits for the door to open', () => {
  const lunch = new Date('2026-03-03T11:30:00Z');
  expect(addWorkingMinutes(lunch, 0, gramat)).toEqual(new Date('2026-03-03T13:00:00Z'));
});

test('overlapping slots are not worked twice', () => {
  const doubled = { ...gramat, slots: [...gramat.slots, ...gramat.slots] };
  const [from, until] = [new Date('2026-03-03T00:00:00Z'), new Date('2026-03-04T00:00:00Z')];
  expect(workingMinutesBetween(from, until, doubled)).toBe(7 * 60);
});

test('no time is worked backwards', () => {
  const [from, until] = [new Date('2026-03-04T12:00:00Z'), new Date('2026-03-03T12:00:00Z')];
  expect(workingMinutesBetween(from, until, gramat)).toBe(0);
  expect(() => addWorkingHours(from, -1, gramat)).toThrow(RangeError);
});

test('hours that never open are a mistake', () => {
  expect(() => addWorkingHours(new Date(), 1, { ...gramat, slots: [] })).toThrow(RangeError);
});
