/**
 * An instance is killed (`kill -9`) while people write to it, at instants of chance. Three rounds in the
 * suite; `ORDEAL_ROUNDS=50 npm test -- tests/crash/ordeal` for the whole ordeal.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { platform } from '#platform';
import { cardaillac, enrol, inPlatform, marc, type CastSite } from '../cast';
import { forgetVisits, openDesk, type Desk } from '../contact/desk';
import { strapi } from '../harness/booted';
import { mailsTo, smtp } from '../harness/smtp';
import { doAll, publishing, saving, uploading, writing, type Asked, type Deed } from './deeds';
import { startSecondInstance, type SecondInstance } from './second-instance';

const ROUNDS = Number(process.env['ORDEAL_ROUNDS'] ?? 3);
/** A form that comes back sooner is not a person's. */
const WRITING_TAKES_MS = 3_100;

jest.setTimeout(60_000 + ROUNDS * 30_000);

type Acts = Parameters<typeof doAll>[1];

interface Kind {
  readonly deed: Deed;
  readonly name: (serial: string) => string;
  readonly eachRound: number;
}

const kinds = {
  saved: { deed: saving, name: (serial) => `Brouillon de l’épreuve ${serial}`, eachRound: 3 },
  published: { deed: publishing, name: (serial) => `Article de l’épreuve ${serial}`, eachRound: 3 },
  photos: { deed: uploading, name: (serial) => `epreuve-${serial}.jpg`, eachRound: 2 },
  messages: { deed: writing, name: (serial) => `epreuve-${serial}@example.org`, eachRound: 4 },
} satisfies Record<string, Kind>;

type KindName = keyof typeof kinds;
const names = Object.keys(kinds) as KindName[];

const records = Object.fromEntries(
  names.map((name) => [name, { asked: [], acknowledged: [] }]),
) as unknown as Record<KindName, Asked>;

const perRound = names.reduce((sum, name) => sum + kinds[name].eachRound, 0);

const total = (of: keyof Asked) => names.reduce((sum, name) => sum + records[name][of].length, 0);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(cardaillac);
  await enrol(marc, desk.site);
  smtp.behave({ text: () => new Promise((later) => setTimeout(() => later(undefined), 40)) });
  for (let round = 0; round < ROUNDS; round += 1) await killDuring(round, desk.site);
  smtp.behave({});
  await takeUpJobsOfTheDead();
  await mailsSettled();
});

afterAll(() => smtp.behave({}));

/** People at work on an instance, which is killed once it has answered a number of them. */
async function killDuring(round: number, site: CastSite) {
  await forgetVisits();
  const prepared = Promise.all(names.map((name) => prepare(kinds[name], round)));
  const [instance, acts] = await Promise.all([
    startSecondInstance(marc, site, { PUBLIC_DIR: strapi.dirs.static.public }),
    prepared,
    pause(WRITING_TAKES_MS),
  ]);
  try {
    await cutShort(instance, acts);
  } finally {
    await instance.kill();
  }
}

/** However fast the machine is, some rounds end early and some late. */
async function cutShort(instance: SecondInstance, acts: readonly Acts[]) {
  let over = false;
  const wanted = total('acknowledged') + Math.floor(Math.random() * perRound);
  const done = Promise.all(
    names.map((name, index) => doAll(instance, acts[index] ?? new Map(), records[name])),
  ).then(() => (over = true));
  while (!over && total('acknowledged') < wanted) await pause(5);
  await pause(Math.random() * 50);
  await instance.kill();
  await done;
}

async function prepare({ deed, name, eachRound }: Kind, round: number): Promise<Acts> {
  const acts = new Map<string, Awaited<ReturnType<Deed['prepare']>>>();
  for (let each = 0; each < eachRound; each += 1) {
    const called = name(`${round}-${each}`);
    acts.set(called, await deed.prepare(called));
  }
  return acts;
}

/** What pg-boss does by itself within two minutes, when a heartbeat is no longer heard. */
async function takeUpJobsOfTheDead() {
  const { jobs } = platform(strapi);
  await jobs.stop();
  await inPlatform(() =>
    strapi.db.connection.raw(
      `update jobs.job set state = 'retry', start_after = now(), retry_count = retry_count + 1
        where state = 'active'`,
    ),
  );
  await jobs.start();
}

async function mailsSettled() {
  for (let tries = 0; tries < 300; tries += 1) {
    const waiting = (await letters()).filter(({ state }) => ['queued', 'sending'].includes(state));
    if (waiting.length === 0) return;
    await pause(200);
  }
  throw new Error('Letters still wait');
}

const rowsOf = async <Row>(sql: string): Promise<Row[]> =>
  (await inPlatform(() => strapi.db.connection.raw<{ rows: Row[] }>(sql))).rows;

interface Item {
  readonly title: string;
  readonly drafts: number;
  readonly published: number;
  readonly told: number;
}

const items = () =>
  rowsOf<Item>(`select min(title) as title,
      count(*) filter (where published_at is null)::int as drafts,
      count(*) filter (where published_at is not null)::int as published,
      (select count(*)::int from journal_entries j where j.document_id = n.document_id) as told
    from news_items n where title like '%de l’épreuve%' group by document_id`);

interface Photo {
  readonly name: string;
  readonly url: string;
  readonly width: number;
}

const photos = () =>
  rowsOf<Photo>(`select name, url, width from files where name like 'epreuve-%'`);

interface Message {
  readonly sender_email: string;
  readonly tracking_code: string;
  readonly document_id: string;
}

const messages = () =>
  rowsOf<Message>(`select sender_email, tracking_code, document_id from contact_messages
    where sender_email like 'epreuve-%'`);

interface Posted {
  readonly state: string;
  readonly trouble: string | null;
  readonly subject: string;
  readonly about: string;
  readonly purpose: string;
}

const letters = () =>
  rowsOf<Posted>(`select state, trouble, subject, about_document as about, purpose from mails
    where about_document in (select document_id from contact_messages where sender_email like 'epreuve-%')`);

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

test('people were at work, and some were cut short', () => {
  expect(total('acknowledged')).toBeGreaterThan(0);
  expect(total('acknowledged')).toBeLessThan(total('asked'));
});

test.each(['saved', 'published'] as const)('what was %s is there, whole, once', async (kind) => {
  const { asked, acknowledged } = records[kind];
  const found = (await items()).filter(({ title }) => asked.includes(title));
  const titles = found.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(acknowledged));
  expect(new Set(titles).size).toBe(titles.length);
  const published = kind === 'published' ? 1 : 0;
  const torn = found.filter(
    (item) => item.drafts !== 1 || item.published !== published || item.told < 1,
  );
  expect(torn).toEqual([]);
});

test('each photo that was taken has its picture, and no row is without one', async () => {
  const found = await photos();
  expect(found.map(({ name }) => name)).toEqual(
    expect.arrayContaining(records.photos.acknowledged),
  );
  for (const { url, width } of found) {
    const path = join(strapi.dirs.static.public, url);
    expect(existsSync(path)).toBe(true);
    expect((await sharp(path).metadata()).width).toBe(width);
  }
});

test('each message that was acknowledged is stored once', async () => {
  const senders = (await messages()).map(({ sender_email }) => sender_email);
  expect(senders).toEqual(expect.arrayContaining(records.messages.acknowledged));
  expect(new Set(senders).size).toBe(senders.length);
});

test('its two letters arrived once, or say why nobody knows', async () => {
  const posted = await letters();
  for (const message of await messages()) {
    const its = posted.filter(({ about }) => about === message.document_id);
    expect(its.map(({ purpose }) => purpose).sort()).toEqual([
      'Accusé de réception d’un message',
      'Avis de nouveau message',
    ]);
    for (const letter of its) {
      const to = letter.purpose.startsWith('Avis') ? desk.recipient : message.sender_email;
      const arrived = mailsTo(to).filter(({ subject }) => subject === letter.subject).length;
      if (letter.state === 'sent') expect(arrived).toBe(1);
      else {
        expect([letter.state, letter.trouble]).toEqual(['doubtful', 'interrupted']);
        expect(arrived).toBeLessThanOrEqual(1);
      }
    }
  }
});
