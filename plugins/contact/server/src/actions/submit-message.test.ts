import { fixedClock, type Letter, type Verdict } from '#platform';
import type { Desk } from '../domain/letters';
import type { WrittenMessage } from '../domain/written-message';
import { submitMessage, type NewMessage } from './submit-message';

const desk: Desk = {
  name: 'Mairie de Cardaillac',
  to: 'à la mairie de Cardaillac',
  phone: null,
  email: null,
  origin: 'https://cardaillac.example',
  contact: 'https://cardaillac.example/contact',
  inbox: 'https://parvis.example/:id',
  retentionMonths: 12,
};
const message: WrittenMessage = {
  subject: { documentId: 's1', label: 'École' },
  name: 'Jeanne Vidal',
  email: 'jeanne.vidal@exemple.fr',
  phone: null,
  text: 'La cantine ?',
};

function office(recipients: readonly string[] = ['secretariat@cardaillac.example']) {
  const stored: NewMessage[] = [];
  const letters: Letter[] = [];
  let serial = 0;
  const submit = submitMessage({
    messages: {
      lock: () => Promise.resolve(),
      findSame: (name, { text }) =>
        Promise.resolve(
          stored.find((one) => one.submission === name && one.text === text)?.trackingCode ?? null,
        ),
      add: (added) => Promise.resolve({ documentId: `m${stored.push(added)}` }),
      recipients: () => Promise.resolve(recipients),
    },
    mail: { queue: (letter) => Promise.resolve(letters.push(letter)) },
    clock: fixedClock('2026-11-22T10:00:00Z'),
    newTrackingCode: () => `3333-333${(serial += 1)}`,
    inTransaction: (work) => work(),
    longDate: () => '22 novembre 2026',
  });
  const send = (verdict: Verdict = { kind: 'accepted' }, change: Partial<WrittenMessage> = {}) =>
    submit({
      message: { ...message, ...change },
      name: 'filling-in',
      desk,
      judge: () => Promise.resolve(verdict),
    });
  return { stored, letters, send };
}

test('a message is stored, acknowledged to its sender and announced to who receives it', async () => {
  const { stored, letters, send } = office();
  expect(await send()).toEqual({ kind: 'stored', trackingCode: '3333-3331' });
  expect(stored).toMatchObject([{ name: 'Jeanne Vidal', trackingCode: '3333-3331' }]);
  expect(letters.map(({ to }) => to)).toEqual([
    'jeanne.vidal@exemple.fr',
    ['secretariat@cardaillac.example'],
  ]);
});

test('the same filling-in sent again is the same message', async () => {
  const { stored, letters, send } = office();
  await send();
  expect(await send({ kind: 'confirm', confirmation: 'x' })).toEqual({
    kind: 'stored',
    trackingCode: '3333-3331',
  });
  expect([stored.length, letters.length]).toEqual([1, 2]);
});

test('other words from the same page are another message', async () => {
  const { stored, send } = office();
  await send();
  await send({ kind: 'accepted' }, { text: 'Et l’étude ?' });
  expect(stored.map(({ text }) => text)).toEqual(['La cantine ?', 'Et l’étude ?']);
});

test.each<Verdict>([
  { kind: 'confirm', confirmation: 'x' },
  { kind: 'too-many', minutesLeft: 12 },
])('a message that is not believed is not stored: %p', async (verdict) => {
  const { stored, letters, send } = office();
  expect(await send(verdict)).toEqual(verdict);
  expect([stored.length, letters.length]).toEqual([0, 0]);
});

test('a message whose subject lost its recipients is stored and acknowledged all the same', async () => {
  const { stored, letters, send } = office([]);
  expect(await send()).toMatchObject({ kind: 'stored' });
  expect([stored.length, letters.length]).toEqual([1, 1]);
});
