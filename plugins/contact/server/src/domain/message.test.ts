import { answered, closed, reopened, type Message, type Reply } from './message';

const received: Message = {
  documentId: 'm1',
  trackingCode: '7KQ4-M9XT',
  sender: { name: 'Jeanne Vidal', email: 'jeanne.vidal@exemple.fr', phone: null },
  subject: 'École',
  text: 'La cantine ?',
  state: 'received',
  receivedAt: new Date('2026-11-22T10:00:00Z'),
  closure: null,
};
const closure = { at: new Date('2026-11-23T10:00:00Z'), by: 'Colette Bessières', reason: null };
const done: Message = { ...received, state: 'closed', closure };
const answer: Reply = {
  origin: 'secretary',
  author: 'Colette Bessières',
  text: 'Oui.',
  at: closure.at,
  mailId: null,
};

test('a message that is answered is answered', () => {
  expect(answered(received, 'Oui.')).toMatchObject({ ok: true, value: { state: 'answered' } });
});

test.each([
  ['a closed message', answered(done, 'Oui.'), 'already-closed'],
  ['an empty answer', answered(received, ''), 'reply-empty'],
  ['an endless answer', answered(received, 'a'.repeat(10_001)), 'reply-too-long'],
  ['a message closed twice', closed(done, closure), 'already-closed'],
  ['a message opened twice', reopened(received, []), 'not-closed'],
])('%s is refused', (_what, result, reason) => {
  expect(result).toMatchObject({ ok: false, reason });
});

test('a message opened again is as it was before it was closed', () => {
  expect(reopened(done, [])).toMatchObject({ value: { state: 'received', closure: null } });
  expect(reopened(done, [answer])).toMatchObject({ value: { state: 'answered', closure: null } });
});
