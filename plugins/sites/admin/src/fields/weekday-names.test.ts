import { weekdayNames } from './weekday-names';

test('the week begins on Monday', () => {
  expect(weekdayNames('fr')).toEqual([
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
  ]);
  expect(weekdayNames('en')[0]).toBe('Monday');
});
