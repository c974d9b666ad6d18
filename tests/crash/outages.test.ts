/** What the platform stands on goes away under load, and comes back: nobody has to help it. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import sharp from 'sharp';
import request from 'supertest';
import { cardaillac, colette, enrol, inPlatform, type CastSite } from '../cast';
import { openDesk } from '../contact/desk';
import { adminUrl, hostOf, strapi } from '../harness/booted';
import { mailsTo, smtp, until } from '../harness/smtp';
import { hurry, letterTo, mailIn, mailRow, queueFrom, somebody } from '../mail/outbox';
import { writing } from './deeds';
import { startSecondInstance, type SecondInstance } from './second-instance';

jest.setTimeout(240_000);

type Act = Awaited<ReturnType<typeof writing.prepare>>;

let site: CastSite;

beforeAll(async () => {
  ({ site } = await openDesk(cardaillac));
  await enrol(colette, site);
});

describe('PostgreSQL restarts while people work', () => {
  const NEWS = '/content-manager/collection-types/plugin::news.news-item';
  const PEOPLE = Array.from({ length: 8 }, (_, index) => `panne-${index}@example.org`);
  const pages = new Set<number>();
  const saves = new Set<number>();
  const saved: string[] = [];
  const written: string[] = [];
  let instance: SecondInstance;

  const page = (path: string) =>
    request(instance.base).get(path).set('Host', hostOf(cardaillac.label));

  beforeAll(async () => {
    const [started, ...messages] = await Promise.all([
      startSecondInstance(colette, site),
      ...PEOPLE.map((sender) => writing.prepare(sender)),
    ]);
    instance = started;
    await pause(3_100);
    await Promise.all([work(messages), pause(500).then(restartPostgres)]);
  });

  afterAll(() => instance?.kill());

  /** Visits and saves go on until the last message is sent. */
  async function work(messages: readonly Act[]) {
    let over = false;
    const visiting = repeat(async (turn) => {
      pages.add((await page(`/actualites?page=${1 + (turn % 3)}`)).status);
    });
    const saving = repeat(async (turn) => {
      const title = `Pendant la panne ${turn}`;
      const { status } = await request(instance.base)
        .post(NEWS)
        .set(instance.headers)
        .send({ title });
      saves.add(status);
      if (status === 201) saved.push(title);
    });
    for (const [index, send] of messages.entries()) {
      if (await send(instance)) written.push(PEOPLE[index] ?? '');
      await pause(400);
    }
    over = true;
    await Promise.all([visiting, saving]);

    async function repeat(act: (turn: number) => Promise<void>) {
      for (let turn = 0; !over; turn += 1) {
        await act(turn);
        await pause(20);
      }
    }
  }

  test('who asks meanwhile is told to come back, and the process lives', () => {
    expect([...pages].filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
    // Strapi takes the failure of its look at relations for relations that do not exist: 400.
    expect([...saves].filter((status) => ![201, 400, 503].includes(status))).toEqual([]);
    expect(instance.isAlive()).toBe(true);
  });

  test('what was acknowledged before, during and after is there, once', async () => {
    const { rows } = await inPlatform(() =>
      strapi.db.connection.raw<{ rows: { title: string; times: number }[] }>(
        `select title, count(*)::int as times from news_items
          where title like 'Pendant la panne %' group by title`,
      ),
    );
    expect(saved.length).toBeGreaterThan(0);
    expect(rows.map(({ title }) => title)).toEqual(expect.arrayContaining(saved));
    expect(rows.filter(({ times }) => times > 1)).toEqual([]);
    for (const { to, state } of await settledLetters()) {
      const arrived = mailsTo(to).length;
      expect([state, arrived]).toEqual(
        state === 'doubtful' ? [state, expect.any(Number)] : ['sent', 1],
      );
      expect(arrived).toBeLessThanOrEqual(1);
    }
  });

  /** A letter whose job the outage cut is taken up again when its heartbeat is no longer heard. */
  async function settledLetters() {
    for (let tries = 0; tries < 360; tries += 1) {
      const letters = await lettersTo(written);
      if (letters.every(({ state }) => ['sent', 'doubtful'].includes(state))) return letters;
      await pause(500);
    }
    throw new Error('Letters still wait');
  }

  async function lettersTo(people: readonly string[]) {
    const { rows } = await inPlatform(() =>
      strapi.db.connection.raw<{ rows: { to: string; state: string }[] }>(
        `select recipients ->> 0 as to, state from mails where recipients ->> 0 = any(?)`,
        [[...people]],
      ),
    );
    expect(rows).toHaveLength(people.length);
    return rows;
  }

  test('saves, and news from other instances, go on as before', async () => {
    expect(await instance.send(`${NEWS}/actions/publish`, { title: 'Après la panne' })).toBe(200);
    expect((await page('/actualites').expect(200)).text).toContain('Après la panne');
    await inPlatform(() =>
      strapi.db.connection.raw(
        `update news_items set title = 'Dit ailleurs'
          where title = 'Après la panne' and published_at is not null`,
      ),
    );
    await until('the change made elsewhere', async () =>
      (await page('/actualites')).text.includes('Dit ailleurs') ? true : undefined,
    );
    await request(instance.base).get('/healthz').expect(200);
  });
});

test('the outgoing server is down for an hour: letters wait, tried ever less often, and arrive once', async () => {
  const to = somebody();
  await smtp.goDown();
  const id = await queueFrom(site, letterTo(to));
  const pauses: number[] = [];
  for (let attempt = 1; sum(pauses) < 3_600_000; attempt += 1) {
    const row = await until(`attempt ${attempt}`, async () => {
      const now = await mailRow(id);
      return now.attempts === attempt && now.state === 'queued' ? now : undefined;
    });
    pauses.push(new Date(String(row.nextAttemptAt)).getTime() - Date.now());
    await hurry(id);
  }
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  await smtp.comeUp();
  await hurry(id);
  await mailIn('sent', id);
  expect(mailsTo(to)).toHaveLength(1);
});

const folder = mkdtempSync(join(tmpdir(), 'parvis-full-'));
const uploads = join(folder, 'uploads');
/** Whether the machine lets us: not on every system, nor in every container. */
const mounted = mountSmallDisk();

afterAll(() => {
  if (mounted) execFileSync('umount', [uploads]);
  rmSync(folder, { recursive: true });
});

(mounted ? describe : describe.skip)('the disk of uploads is full', () => {
  let instance: SecondInstance;

  beforeAll(async () => {
    instance = await startSecondInstance(colette, site, { PUBLIC_DIR: folder });
  });

  afterAll(async () => {
    await instance?.kill();
    await inPlatform(() =>
      strapi.db.query('plugin::upload.file').deleteMany({ where: { name: 'place-faite.jpg' } }),
    );
  });

  const send = async (name: string) =>
    request(instance.base)
      .post('/upload')
      .set(instance.headers)
      .field('fileInfo', JSON.stringify({ name, alternativeText: 'Une halle' }))
      .attach('files', await noisyPhoto(), name);

  const known = (name: string) =>
    inPlatform(() => strapi.db.query('plugin::upload.file').count({ where: { name } }));

  test('the photo is refused in words, and nothing of it stays', async () => {
    const answer = await send('trop-plein.jpg');
    expect([answer.status, answer.body.error?.message]).toEqual([
      507,
      expect.stringMatching(/^La place manque sur le serveur, et rien n’a été enregistré/),
    ]);
    expect(await known('trop-plein.jpg')).toBe(0);
    await until('the leavings to be erased', () =>
      readdirSync(uploads).length === 0 ? true : undefined,
    );
  });

  test('and taken once there is room again', async () => {
    execFileSync('mount', ['-o', 'remount,size=32m', uploads]);
    expect((await send('place-faite.jpg')).status).toBe(201);
    expect(await known('place-faite.jpg')).toBe(1);
  });
});

function mountSmallDisk(): boolean {
  mkdirSync(uploads);
  const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', uploads];
  return process.platform === 'linux' && spawnSync('mount', options).status === 0;
}

/** Noise, which no codec makes small. */
const noisyPhoto = () =>
  sharp(randomBytes(640 * 480 * 3), { raw: { width: 640, height: 480, channels: 3 } })
    .jpeg()
    .toBuffer();

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

async function restartPostgres() {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  const [{ data_directory: folder } = { data_directory: '' }] = rows;
  const script = resolve('tests/crash/restart-postgres.mts');
  await promisify(execFile)(process.execPath, [script, folder]);
}
