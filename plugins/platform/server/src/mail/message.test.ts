import type { Mail } from './mail';
import { messageOf } from './message';

const mail: Mail = {
  documentId: 'k3x9',
  site: 12,
  state: 'sending',
  recipients: ['colette@cardaillac.example', 'marc@cahors.example'],
  remaining: ['marc@cahors.example'],
  refusals: [],
  subject: 'Votre message',
  text: 'Bonjour',
  html: null,
  replyTo: null,
  origin: 'reply',
  purpose: 'Accusé de réception',
  confidential: false,
  round: 1,
  attempts: 2,
  queuedAt: new Date('2026-03-02T08:00:00Z'),
  nextAttemptAt: null,
  lastAttemptAt: null,
  endedAt: null,
  trouble: null,
  answer: null,
};

const sender = { name: 'Cardaillac', address: 'parvis@cdg46.example', domain: 'cdg46.example' };

test('a letter is signed by the site and leaves from the address of the platform', () => {
  expect(messageOf(mail, sender)).toMatchObject({
    from: { name: 'Cardaillac', address: 'parvis@cdg46.example' },
    envelope: { from: 'parvis@cdg46.example' },
  });
});

test('a letter goes only to those whom it has still to reach', () => {
  expect(messageOf(mail, sender).envelope.to).toEqual(['marc@cahors.example']);
});

test('a letter has the same id at each attempt', () => {
  const again = { ...mail, attempts: 3 };
  expect(messageOf(mail, sender).messageId).toBe('<k3x9@cdg46.example>');
  expect(messageOf(again, sender).messageId).toBe(messageOf(mail, sender).messageId);
});

test.each([
  ['generated', 'auto-generated'],
  ['reply', 'auto-replied'],
  ['person', undefined],
] as const)('a letter of origin %s says that it is %s', (origin, submitted) => {
  expect(messageOf({ ...mail, origin }, sender).headers['Auto-Submitted']).toBe(submitted);
});

test('a letter of text alone is never sent as if it were HTML', () => {
  expect(messageOf(mail, sender).html).toBe('');
  expect(messageOf({ ...mail, html: '<p>Bonjour</p>' }, sender).html).toBe('<p>Bonjour</p>');
});
