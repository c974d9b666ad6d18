import { readService } from './official-service';

const minimal = {
  id: 'a',
  nom: 'France services - Bellecombe',
  pivot: [{ type_service_local: 'msap', code_insee_commune: ['46001', '46002'] }],
};

const range = (first: string, last: string, times: readonly string[], commentaire = '') => ({
  ...{ nom_jour_debut: first, nom_jour_fin: last, commentaire },
  ...{ valeur_heure_debut_1: times[0] ?? '', valeur_heure_fin_1: times[1] ?? '' },
  ...{ valeur_heure_debut_2: times[2] ?? '', valeur_heure_fin_2: times[3] ?? '' },
});

const counterOf = (more: object) => {
  const reading = readService({ ...minimal, ...more });
  if (reading.kind !== 'counter') throw new Error(reading.kind);
  return reading.counter;
};

test('a service says for which communes it is the counter of which kind', () => {
  expect(readService(minimal)).toMatchObject({
    kind: 'counter',
    counter: { name: 'France services - Bellecombe', phone: null, slots: [], modifiedOn: null },
    services: [{ pivot: 'msap', communes: ['46001', '46002'] }],
  });
});

test.each([
  ['is the counter of nothing', { pivot: [] }],
  ['is not to be shown', { statut_de_diffusion: 'false' }],
])('a service that %s is left out', (_name, more) => {
  expect(readService({ ...minimal, ...more })).toEqual({ kind: 'not-local' });
});

test.each([[{ nom: '' }], [{ pivot: 'mairie' }], [{ adresse: 'ici' }]])(
  'a service that is not as the format has it is unreadable: %j',
  (more) => expect(readService({ ...minimal, ...more }).kind).toBe('unreadable'),
);

test('hours are said day by day, a comment after the last period of its day', () => {
  const { slots } = counterOf({
    plage_ouverture: [
      range('Lundi', 'Mardi', ['09:00:00', '12:00:00']),
      range('Jeudi', '', ['09:00:00', '12:00:00', '14:00:00', '17:30:00'], 'sur rendez-vous'),
    ],
  });
  expect(slots).toEqual([
    { weekday: 1, opens: '09:00', closes: '12:00' },
    { weekday: 2, opens: '09:00', closes: '12:00' },
    { weekday: 4, opens: '09:00', closes: '12:00' },
    { weekday: 4, opens: '14:00', closes: '17:30', note: 'sur rendez-vous' },
  ]);
});

test('a day without times keeps its words', () => {
  const { slots, hoursNotes } = counterOf({
    plage_ouverture: [range('Lundi', 'Vendredi', [], 'sur rendez-vous')],
    commentaire_plage_ouverture: 'Fermé en août.',
  });
  expect(slots).toEqual([]);
  expect(hoursNotes).toEqual(['Du lundi au vendredi\u00a0: sur rendez-vous', 'Fermé en août.']);
});

test('hours that cannot be are not told', () => {
  const plage_ouverture = [
    range('Lundi', 'Lundi', ['12:00:00', '09:00:00']),
    range('Férié', 'Férié', ['09:00:00', '12:00:00']),
  ];
  expect(counterOf({ plage_ouverture }).slots).toEqual([]);
});

test('one goes to the address of the place, not to that of its letters', () => {
  const adresse = [
    { type_adresse: 'Adresse postale', numero_voie: 'BP 1', code_postal: '46900' },
    {
      ...{ type_adresse: 'Adresse', complement1: 'Bâtiment B', numero_voie: '2 rue du Four' },
      ...{ code_postal: '46000', nom_commune: 'Bellecombe', latitude: '44.5', longitude: '' },
    },
  ];
  expect(counterOf({ adresse })).toMatchObject({
    street: ['Bâtiment B', '2 rue du Four'],
    postalCode: '46000',
    city: 'Bellecombe',
    latitude: 44.5,
    longitude: null,
  });
});
