import { fixedClock } from '../domain';
import type { Mail, Turn } from './mail';
import type { Progress } from './mail-after';
import type { Claim } from './outbox';
import type { Outcome } from './outcome';
import { sendMail } from './send-mail';

const clock = fixedClock('2026-03-02T08:00:00Z');
const turn: Turn = { documentId: 'k3x9', round: 1, attempts: 0 };
const mail = {
  ...turn,
  attempts: 1,
  state: 'sending',
  recipients: ['colette@cardaillac.example'],
  remaining: ['colette@cardaillac.example'],
  refusals: [],
  origin: 'reply',
} as unknown as Mail;
const taken: Outcome = { accepted: mail.remaining, refused: [], delayed: [], unknown: [] };

async function attempt(claim: Claim) {
  const delivered: string[] = [];
  const settled: Progress[] = [];
  await sendMail({
    claim: () => Promise.resolve(claim),
    sender: () =>
      Promise.resolve({
        name: 'Cardaillac',
        address: 'parvis@cdg46.example',
        domain: 'cdg46.example',
      }),
    post: {
      deliver: ({ messageId }) => {
        delivered.push(messageId);
        return Promise.resolve(taken);
      },
    },
    settle: (_mail, after) => Promise.resolve(void settled.push(after)),
    clock,
  })(turn);
  return { delivered, settled };
}

test('a letter taken in hand is delivered and settled', async () => {
  const { delivered, settled } = await attempt({ kind: 'claimed', mail });
  expect(delivered).toEqual(['<k3x9@cdg46.example>']);
  expect(settled).toMatchObject([{ state: 'sent' }]);
});

test.each([['interrupted'], ['settled']] as const)(
  'a letter that an earlier attempt left %s is not delivered',
  async (kind) => {
    const { delivered, settled } = await attempt({ kind });
    expect(delivered).toEqual([]);
    expect(settled).toEqual([]);
  },
);
