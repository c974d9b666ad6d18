import {
  addJoursOuvrables,
  addJoursOuvres,
  afterJoursFrancs,
  lastDayInJoursFrancs,
} from './statutory-days';

test.each([
  ['2026-03-05', 2, '2026-03-09', 'Saturday and Sunday do not count'],
  ['2026-05-07', 1, '2026-05-11', 'nor does 8 May'],
])('%s plus %i jours ouvrés is %s: %s', (date, days, result) => {
  expect(addJoursOuvres(date, days, 'metropole')).toBe(result);
});

test.each([
  ['2026-03-05', 2, '2026-03-07', 'Saturday counts'],
  ['2026-03-07', 1, '2026-03-09', 'Sunday does not'],
  ['2026-05-07', 1, '2026-05-09', 'nor does 8 May'],
])('%s plus %i jours ouvrables is %s: %s', (date, days, result) => {
  expect(addJoursOuvrables(date, days, 'metropole')).toBe(result);
});

test('a council convened on Monday with three jours francs meets on Friday at the earliest', () => {
  expect(afterJoursFrancs('2026-03-02', 3)).toBe('2026-03-06');
});

test('a council may meet on a Saturday: its convening is not put off', () => {
  expect(afterJoursFrancs('2026-03-03', 3)).toBe('2026-03-07');
});

test.each([
  ['2026-03-02', 3, '2026-03-06', 'a Friday'],
  ['2026-03-03', 3, '2026-03-09', 'Saturday, so Monday'],
  ['2026-04-01', 3, '2026-04-07', 'Easter Sunday, so Tuesday'],
])('a reply due in jours francs after %s plus %i is due on %s: %s', (date, days, last) => {
  expect(lastDayInJoursFrancs(date, days, 'metropole')).toBe(last);
});
