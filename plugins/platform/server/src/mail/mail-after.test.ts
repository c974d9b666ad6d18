import { mailAfter, mailAgain, type Progress } from './mail-after';
import type { Outcome } from './outcome';

const now = new Date('2026-03-02T08:00:00Z');
const [colette, marc] = ['colette@cardaillac.example', 'marc@cahors.example'];

const sending: Progress = {
  state: 'sending',
  recipients: [colette, marc],
  remaining: [colette, marc],
  refusals: [],
  attempts: 1,
  nextAttemptAt: null,
  endedAt: null,
  trouble: null,
  answer: null,
};

const outcome = (changes: Partial<Outcome>): Outcome => ({
  accepted: [],
  refused: [],
  delayed: [],
  unknown: [],
  ...changes,
});

const refusal = (address: string) => ({ address, answer: '550 no such user' });

test('a letter taken for everybody is sent', () => {
  const after = mailAfter(sending, outcome({ accepted: [colette, marc] }), now);
  expect(after).toMatchObject({ state: 'sent', remaining: [], endedAt: now });
});

test('a letter refused for one and taken for the other is sent, and says whom it missed', () => {
  const after = mailAfter(sending, outcome({ accepted: [marc], refused: [refusal(colette)] }), now);
  expect(after).toMatchObject({ state: 'sent', refusals: [refusal(colette)] });
});

test('a letter refused for everybody is refused', () => {
  const refused = [refusal(colette), refusal(marc)];
  expect(mailAfter(sending, outcome({ refused }), now).state).toBe('refused');
});

test('whoever is to wait is alone in the next attempt', () => {
  const after = mailAfter(sending, outcome({ accepted: [marc], delayed: [colette] }), now);
  expect(after).toMatchObject({
    state: 'queued',
    remaining: [colette],
    nextAttemptAt: new Date('2026-03-02T08:01:00Z'),
    endedAt: null,
  });
});

test('a letter delivered to one and later refused by the other is sent', () => {
  const second = { ...sending, remaining: [colette], attempts: 2 };
  const after = mailAfter(second, outcome({ refused: [refusal(colette)] }), now);
  expect(after.state).toBe('sent');
});

test('a letter of which nobody knows is doubtful, and queues nothing', () => {
  const after = mailAfter(sending, outcome({ unknown: [colette, marc] }), now);
  expect(after).toMatchObject({ state: 'doubtful', nextAttemptAt: null });
});

test('a letter sent again goes to those whom it did not reach, refused or not', () => {
  const refused = mailAfter(
    sending,
    outcome({ accepted: [marc], refused: [refusal(colette)] }),
    now,
  );
  expect(mailAgain(refused, now)).toMatchObject({
    state: 'queued',
    remaining: [colette],
    refusals: [],
    attempts: 0,
    nextAttemptAt: now,
  });
});

test('after the last attempt of the day it failed', () => {
  const last = { ...sending, attempts: 30 };
  expect(mailAfter(last, outcome({ delayed: [colette, marc] }), now).state).toBe('failed');
});
