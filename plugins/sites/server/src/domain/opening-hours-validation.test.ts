import type { Weekday } from '#platform';
import { checkClosures, checkOpeningSlots } from './opening-hours-validation';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const monday = (opens: string, closes: string) => ({ weekday: 1 as Weekday, opens, closes });

test('slots come back in the order of the week', () => {
  const tuesday = { ...monday('09:00', '12:00'), weekday: 2 as Weekday };
  expect(checkOpeningSlots([tuesday, monday('14:00', '17:00'), monday('09:00', '12:00')])).toEqual({
    ok: true,
    value: [monday('09:00', '12:00'), monday('14:00', '17:00'), tuesday],
  });
});

test.each([
  [monday('9h', '12:00'), 'Écrivez l’heure d’ouverture ainsi : 8 h 30, ou 8:30.'],
  [monday('09:00', '25:00'), 'Écrivez l’heure de fermeture ainsi : 17 h 30, ou 17:30.'],
  [monday('09:00', '09:00'), 'L’ouverture et la fermeture sont à la même heure.'],
  [{ ...monday('09:00', '12:00'), weekday: 8 as Weekday }, 'Choisissez un jour de la semaine.'],
  [
    monday('18:00', '01:00'),
    'La fermeture (1 h) vient avant l’ouverture (18 h). Pour une ouverture après minuit, ajoutez une ligne au jour suivant.',
  ],
])('%j is refused: « %s »', (slot, message) => {
  expect(messagesOf(checkOpeningSlots([slot]))).toEqual([[0, message]]);
});

test('slots of one day may touch, not overlap', () => {
  expect(checkOpeningSlots([monday('09:00', '12:00'), monday('12:00', '14:00')]).ok).toBe(true);
  expect(
    messagesOf(checkOpeningSlots([monday('09:00', '12:00'), monday('11:30', '14:00')])),
  ).toEqual([[1, 'Le lundi, cet horaire en chevauche un autre, de 9 h à 12 h.']]);
});

test.each([
  ['2026-08-14', '2026-08-03', 'Le dernier jour de fermeture vient avant le premier.'],
  ['2026-02-30', '2026-03-03', 'Le premier jour de fermeture n’est pas une date.'],
  ['2026-03-03', '', 'Le dernier jour de fermeture n’est pas une date.'],
])('a closing from %s until %s is refused: « %s »', (from, until, message) => {
  expect(messagesOf(checkClosures([{ from, until }]))).toEqual([[0, message]]);
});

test('closings come back in order', () => {
  const [august, may] = [
    { from: '2026-08-03', until: '2026-08-14' },
    { from: '2026-05-15', until: '2026-05-15' },
  ];
  expect(checkClosures([august, may])).toEqual({ ok: true, value: [may, august] });
});

function messagesOf(result: ReturnType<typeof checkOpeningSlots | typeof checkClosures>) {
  if (result.ok) return [];
  return result.details?.problems.map(({ index, message }) => [index, plain(message)]);
}
