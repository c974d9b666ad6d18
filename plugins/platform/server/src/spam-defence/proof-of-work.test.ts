import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createProofOfWork, type Challenge } from './proof-of-work';

const contact = { name: 'contact', site: 46 };
const work = createProofOfWork('a secret of the platform');

async function solved(challenge: Challenge, change: object = {}) {
  const solution = await solveChallenge({ challenge, deriveKey });
  const parameters = { ...challenge.parameters, ...change };
  return Buffer.from(
    JSON.stringify({ challenge: { ...challenge, parameters }, solution }),
  ).toString('base64');
}

test('work done for a form of a site is accepted there, and nowhere else', async () => {
  const proof = await solved(await work.challenge(contact, new Date()));
  expect(await work.verify(contact, proof)).toMatchObject({ fingerprint: expect.any(String) });
  expect(await work.verify({ ...contact, site: 47 }, proof)).toBeNull();
  expect(await work.verify({ ...contact, name: 'lettre' }, proof)).toBeNull();
});

test('work for a challenge that was changed, or made elsewhere, is worth nothing', async () => {
  const challenge = await work.challenge(contact, new Date());
  expect(await work.verify(contact, await solved(challenge, { keyPrefix: '00' }))).toBeNull();
  const elsewhere = await createProofOfWork('another secret').challenge(contact, new Date());
  expect(await work.verify(contact, await solved(elsewhere))).toBeNull();
});

test('work for a challenge that is out of date is worth nothing', async () => {
  const old = await work.challenge(contact, new Date(Date.now() - 5 * 3_600_000));
  expect(await work.verify(contact, await solved(old))).toBeNull();
});

test.each(['', 'x', Buffer.from('{}').toString('base64'), Buffer.from('[1]').toString('base64')])(
  'what is no proof (%p) is none',
  async (text) => {
    expect(await work.verify(contact, text)).toBeNull();
  },
);
