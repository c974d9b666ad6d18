import { platform } from '#platform';
import { cardaillac, enrol, inPlatform, marc, siteOf, type CastSite } from '../cast';
import { startSecondInstance } from '../crash/second-instance';
import { strapi } from '../harness/booted';
import { mailsTo, smtp, until } from '../harness/smtp';
import { letterTo, mailIn, mailRow, queueFrom, somebody } from './outbox';

jest.setTimeout(120_000);

const TOGETHER = 40;

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(marc, site);
});

afterEach(() => smtp.behave({}));

test('two instances send each letter once', async () => {
  smtp.behave({ text: () => after(20) });
  const second = await startSecondInstance(marc, site);
  try {
    const letters = await queueMany(TOGETHER);
    for (const { id } of letters) await mailIn('sent', id);
    expect(letters.map(({ to }) => mailsTo(to).length)).toEqual(letters.map(() => 1));
  } finally {
    await second.kill();
  }
});

test('a letter that was leaving when its instance was killed is doubtful, and not sent again', async () => {
  const [letter] = await killedWhileSending(1, () => new Promise(() => {}));
  expect(await mailIn('doubtful', letter.id)).toMatchObject({ trouble: 'interrupted' });
  expect(mailsTo(letter.to)).toHaveLength(1);
});

test('of many letters, an instance killed among them loses none and doubles none', async () => {
  const letters = await killedWhileSending(TOGETHER, () => after(30));
  const states = await until('every letter to be settled', async () => {
    const rows = await Promise.all(letters.map(({ id }) => mailRow(id)));
    const left = rows.filter(({ state }) => state === 'queued' || state === 'sending');
    return left.length === 0 ? rows.map(({ state }) => state) : undefined;
  });
  expect(states.filter((state) => !['sent', 'doubtful'].includes(state))).toEqual([]);
  expect(states.filter((state) => state === 'doubtful').length).toBeLessThanOrEqual(1);
  letters.forEach(({ to }, index) => {
    const arrived = mailsTo(to).length;
    expect([states[index], arrived]).toEqual([
      states[index],
      states[index] === 'sent' ? 1 : arrived,
    ]);
    expect(arrived).toBeLessThanOrEqual(1);
  });
});

interface Sent {
  readonly id: string;
  readonly to: string;
}

/** A second instance alone at work, killed once its first letter is out of its hands. */
async function killedWhileSending(count: number, hold: () => Promise<undefined>) {
  const { jobs } = platform(strapi);
  await jobs.stop();
  try {
    return (await sendAndKill(count, hold)) as [Sent, ...Sent[]];
  } finally {
    smtp.behave({});
    await takeUpJobsOfTheDead();
    await jobs.start();
  }
}

async function sendAndKill(count: number, hold: () => Promise<undefined>): Promise<Sent[]> {
  const second = await startSecondInstance(marc, site);
  try {
    smtp.behave({ text: hold });
    const letters = await queueMany(count);
    await until('a letter to leave', () => {
      const out = letters.filter(({ to }) => mailsTo(to).length > 0);
      return out.length > count / 4 ? true : undefined;
    });
    return letters;
  } finally {
    await second.kill();
  }
}

async function queueMany(count: number): Promise<Sent[]> {
  const letters: Sent[] = [];
  for (let index = 0; index < count; index += 1) {
    const to = somebody();
    letters.push({ to, id: await queueFrom(site, letterTo(to)) });
  }
  return letters;
}

/** What pg-boss does by itself within two minutes, when a heartbeat is no longer heard. */
const takeUpJobsOfTheDead = () =>
  inPlatform(() =>
    strapi.db.connection.raw(
      `update jobs.job set state = 'retry', start_after = now(), retry_count = retry_count + 1
        where name = 'platform.send-mail' and state = 'active'`,
    ),
  );

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((later) => setTimeout(() => later(undefined), milliseconds));
