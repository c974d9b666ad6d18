import type { OpeningSlot } from './opening-hours';
import { closureSentence, weeklyTable } from './opening-hours-display';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const week: OpeningSlot[] = [
  ...([1, 2, 3, 4, 5] as const).flatMap((weekday) => [
    { weekday, opens: '14:00', closes: '17:00' },
    { weekday, opens: '09:00', closes: '12:00' },
  ]),
  { weekday: 6, opens: '09:30', closes: '12:00', note: 'état civil' },
];

test('days with the same hours share a row, and a closed day has its own', () => {
  expect(weeklyTable(week).map(({ days, hours }) => [days, plain(hours)])).toEqual([
    ['Du lundi au vendredi', '9 h – 12 h et 14 h – 17 h'],
    ['Samedi', '9 h 30 – 12 h (état civil)'],
    ['Dimanche', 'Fermé'],
  ]);
});

test('a village that opens twice a week', () => {
  const village: OpeningSlot[] = [
    { weekday: 1, opens: '09:00', closes: '12:00' },
    { weekday: 4, opens: '09:00', closes: '12:00' },
  ];
  expect(weeklyTable(village).map(({ days, weekdays }) => [days, weekdays])).toEqual([
    ['Lundi', [1]],
    ['Mardi et mercredi', [2, 3]],
    ['Jeudi', [4]],
    ['Du vendredi au dimanche', [5, 6, 7]],
  ]);
});

test('no hours, no table', () => {
  expect(weeklyTable([])).toEqual([]);
});

test.each([
  ['2026-08-03', '2026-08-14', 'congés', 'Fermeture exceptionnelle du 3 au 14 août 2026 : congés'],
  ['2026-08-03', '2026-08-03', null, 'Fermeture exceptionnelle le lundi 3 août 2026'],
])('from %s until %s for %s: « %s »', (from, until, reason, sentence) => {
  expect(plain(closureSentence({ from, until, reason }))).toBe(sentence);
});
