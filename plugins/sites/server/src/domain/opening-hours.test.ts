import { openingState, type ExceptionalClosure, type OpeningSlot } from './opening-hours';
import { openingSentence } from './opening-hours-display';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Tuesday all day, Friday morning, as villages do. */
const gramat: OpeningSlot[] = [
  { weekday: 2, opens: '14:00', closes: '17:30' },
  { weekday: 2, opens: '09:00', closes: '12:00' },
  { weekday: 5, opens: '09:00', closes: '12:00', note: 'sur rendez-vous' },
];

const holidays: ExceptionalClosure[] = [
  { from: '2026-08-03', until: '2026-08-07', reason: 'congés' },
  { from: '2026-08-08', until: '2026-08-14' },
];

const cases: [string, string, string, ExceptionalClosure[]?][] = [
  ['2026-03-03T09:00', 'Ouvert jusqu’à 12 h', '2026-03-03T12:00'],
  ['2026-03-03T11:59', 'Ouvert jusqu’à 12 h', '2026-03-03T12:00'],
  ['2026-03-03T12:00', 'Fermé, ouvre à 14 h', '2026-03-03T14:00'],
  ['2026-03-03T14:00', 'Ouvert jusqu’à 17 h 30', '2026-03-03T17:30'],
  ['2026-03-03T07:00', 'Fermé, ouvre à 9 h', '2026-03-03T09:00'],
  ['2026-03-03T17:30', 'Fermé, ouvre vendredi à 9 h', '2026-03-04T00:00'],
  ['2026-03-05T10:00', 'Fermé, ouvre demain à 9 h', '2026-03-06T00:00'],
  ['2026-03-06T10:00', 'Ouvert jusqu’à 12 h', '2026-03-06T12:00'],
  ['2026-03-06T12:00', 'Fermé, ouvre mardi à 9 h', '2026-03-07T00:00'],
  [
    '2026-05-08T10:00',
    'Fermé aujourd’hui (Victoire de 1945), ouvre mardi à 9 h',
    '2026-05-09T00:00',
  ],
  ['2026-07-10T13:00', 'Fermé, ouvre le vendredi 17 juillet à 9 h', '2026-07-11T00:00'],
  ['2026-03-28T23:30', 'Fermé, ouvre mardi à 9 h', '2026-03-29T00:00'],
  ['2026-07-31T13:00', 'Fermé, ouvre le mardi 18 août à 9 h', '2026-08-01T00:00', holidays],
  [
    '2026-08-04T10:00',
    'Fermé jusqu’au vendredi 14 août inclus, réouverture le mardi 18 août à 9 h',
    '2026-08-08T00:00',
    holidays,
  ],
];

test.each(cases)('on %s: « %s », until %s', (wall, sentence, stale, closures = []) => {
  const state = openingState(gramat, closures, paris(wall));
  expect(plain(openingSentence(state))).toBe(sentence);
  expect(state.staleAt).toEqual(paris(stale));
});

test('the answer holds until the very instant it gives', () => {
  const end = paris('2026-09-01T00:00').getTime();
  let now = paris('2026-02-27T00:00');
  let answers = 0;
  while (now.getTime() < end) {
    const state = openingState(gramat, holidays, now);
    const last = new Date((state.staleAt as Date).getTime() - 1);
    expect(openingState(gramat, holidays, last)).toEqual(state);
    now = state.staleAt as Date;
    answers += 1;
  }
  expect(answers).toBeGreaterThan(200);
});

test('slots that touch make one opening', () => {
  const day: OpeningSlot[] = [
    { weekday: 2, opens: '09:00', closes: '12:00' },
    { weekday: 2, opens: '12:00', closes: '14:00', note: 'sans rendez-vous' },
  ];
  expect(openingState(day, [], paris('2026-03-03T10:00'))).toMatchObject({ closes: '14:00' });
});

test('an office that opens on public holidays says so', () => {
  const state = openingState(gramat, [], paris('2026-05-08T10:00'), 'none');
  expect(state.kind).toBe('open');
});

test('Alsace-Moselle closes on Good Friday, the Lot does not', () => {
  const goodFriday = paris('2026-04-03T10:00');
  expect(openingState(gramat, [], goodFriday).kind).toBe('open');
  expect(openingState(gramat, [], goodFriday, 'alsace-moselle')).toMatchObject({
    kind: 'closed',
    holiday: 'Vendredi saint',
  });
});

test('without hours nothing is known, until a closing begins', () => {
  const now = paris('2026-03-03T10:00');
  expect(openingState([], [], now)).toEqual({ kind: 'unknown', staleAt: null });
  expect(openingState([], holidays, now).staleAt).toEqual(paris('2026-08-03T00:00'));
  expect(openingState([], holidays, paris('2026-08-04T10:00'))).toMatchObject({
    kind: 'temporarily-closed',
    until: '2026-08-14',
    reason: 'congés',
  });
});

test('an office that never opens again has no next opening', () => {
  const ended = [{ from: '2026-03-04', until: '2036-01-01' }];
  const now = paris('2026-03-03T18:00');
  expect(openingState(gramat, ended, now)).toEqual({
    kind: 'unknown',
    staleAt: paris('2026-03-04T00:00'),
  });
});

/** Summer time from 29 March to 25 October 2026. */
function paris(wall: string): Date {
  const summer = wall >= '2026-03-29T03:00' && wall < '2026-10-25T03:00';
  return new Date(`${wall}:00${summer ? '+02:00' : '+01:00'}`);
}
