import { readTypedTime, timeInWords } from './typed-time';

test.each([
  ['9h', '09:00'],
  ['9 h', '09:00'],
  ['9', '09:00'],
  ['9:00', '09:00'],
  ['09:00', '09:00'],
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['9\u202fh\u202f30', '09:30'],
  ['9\u00a0h\u00a030', '09:30'],
  [' 9H30 ', '09:30'],
  ['9.30', '09:30'],
  ['9 : 30', '09:30'],
  ['9 heures', '09:00'],
  ['9 heures 30', '09:30'],
  ['1 heure 15', '01:15'],
  ['17h45', '17:45'],
  ['0930', '09:30'],
  ['1400', '14:00'],
  ['8h30mn', '08:30'],
  ['8 h 30 mn', '08:30'],
  ['8h30 min', '08:30'],
  ['8 heures 30 minutes', '08:30'],
  ['0h', '00:00'],
  ['24h', '24:00'],
  ['midi', '12:00'],
  ['Minuit', '24:00'],
])('« %s » is the time %s', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time);
});

test.each([
  '',
  ' ',
  'matin',
  '25h',
  '24h01',
  '9h60',
  '9h5',
  '9h300',
  '900',
  '2500',
  '0960',
  '9hmn',
  '9mn',
  '9-12',
  '9h 12h',
  '-9',
  '9h30 du matin',
])('« %s » is no time', (typed) => {
  expect(readTypedTime(typed)).toBeNull();
});

test.each([
  ['09:00', '9\u202fh'],
  ['09:30', '9\u202fh\u202f30'],
  ['00:05', '0\u202fh\u202f05'],
  ['24:00', 'minuit'],
])('%s is said « %s », which is read back', (time, words) => {
  expect(timeInWords(time)).toBe(words);
  expect(readTypedTime(words)).toBe(time);
});
