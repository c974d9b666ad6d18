import { outcomeOfBroken, outcomeOfTaken, type BrokenConversation } from './outcome';

const to = ['colette@cardaillac.example', 'marc@cahors.example'];

const broken = (changes: Partial<BrokenConversation>) =>
  outcomeOfBroken(to, { message: 'said', rejections: [], textBegan: false, ...changes });

describe('a conversation that broke without an answer', () => {
  test('before the text began to leave is tried again', () => {
    expect(broken({ command: 'CONN' })).toMatchObject({ delayed: to, trouble: 'unreachable' });
  });

  test('after the text began to leave is doubtful', () => {
    expect(broken({ command: 'CONN', textBegan: true })).toMatchObject({
      unknown: to,
      delayed: [],
      trouble: 'broken',
    });
  });

  test('is doubtful even when the server said good-bye', () => {
    const closing = { command: 'CONN', responseCode: 421, textBegan: true };
    expect(broken(closing).unknown).toEqual(to);
  });
});

test.each([
  ['the server is busy', { command: 'MAIL FROM', responseCode: 451 }, 'busy'],
  [
    'the server takes the text and says later',
    { command: 'DATA', responseCode: 452, textBegan: true },
    'busy',
  ],
  ['our account is refused', { command: 'AUTH PLAIN', responseCode: 535 }, 'account'],
  ['our sender is refused', { command: 'MAIL FROM', responseCode: 550 }, 'account'],
  ['the greeting is a refusal', { command: 'CONN', responseCode: 554 }, 'unreachable'],
] as const)('when %s, it is tried again', (_case, answer, trouble) => {
  expect(broken(answer)).toMatchObject({ delayed: to, refused: [], trouble });
});

test('a text that the server will not have is refused for everybody', () => {
  const outcome = broken({ command: 'DATA', responseCode: 554, textBegan: true });
  expect(outcome.refused.map(({ address }) => address)).toEqual(to);
});

test('each recipient has an answer of their own', () => {
  const outcome = outcomeOfTaken(
    ['un@example.org'],
    [
      { address: 'deux@example.org', responseCode: 550, answer: '550 no such user' },
      { address: 'trois@example.org', responseCode: 451, answer: '451 later' },
    ],
  );
  expect(outcome).toMatchObject({
    accepted: ['un@example.org'],
    refused: [{ address: 'deux@example.org', answer: '550 no such user' }],
    delayed: ['trois@example.org'],
    trouble: 'busy',
  });
});
