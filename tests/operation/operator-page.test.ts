import { z } from 'zod';
import { platform, recordBackup } from '#platform';
import { Client } from 'pg';
import {
  cahors,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  marc,
  signIn,
  siteOf,
  type Client as Person,
} from '../cast';
import { databaseUrl, strapi } from '../harness/booted';

const STUMBLE = { name: 'test.stumble', payload: z.object({ stone: z.string() }) };

let operator: Person;
let stumbles = true;
const passed: string[] = [];

beforeAll(async () => {
  await enrol(helene, EVERYWHERE);
  operator = await signIn(helene);
  await platform(strapi).jobs.define({
    ...STUMBLE,
    scope: 'platform',
    retries: 0,
    run: ({ stone }) => {
      if (stumbles) return Promise.reject(new Error(`Fell over\n  the ${stone}`));
      return Promise.resolve(void passed.push(stone));
    },
  });
});

interface Operation {
  readonly jobs: {
    readonly failed: number;
    readonly troubled: { id: string; name: string; state: string; reason: string }[];
  };
  readonly mails: object;
  readonly disks: { free: number; total: number }[];
  readonly backup: { isLate: boolean; last: { file: string; bytes: number } | null };
  readonly versions: Record<string, string>;
}

const read = async () => (await operator.get('/platform/operation').expect(200)).body as Operation;

async function failedJob(stone: string) {
  stumbles = true;
  await platform(strapi).jobs.enqueue(STUMBLE, { stone });
  return until(async () =>
    (await read()).jobs.troubled.find(({ reason }) => reason === `Fell over the ${stone}`),
  );
}

test('it is for platform administrators', async () => {
  const site = await siteOf(cahors);
  await enrol(marc, site);
  const manager = await signIn(marc, site);
  await manager.get('/platform/operation').expect(403);
});

test('it says how jobs, mails, disks and versions are', async () => {
  const { mails, disks, versions } = await read();
  expect(mails).toEqual({
    waiting: expect.any(Number),
    troubled: expect.any(Number),
    doubtful: expect.any(Number),
  });
  expect(disks.every(({ free, total }) => free > 0 && free < total)).toBe(true);
  expect(versions).toMatchObject({ strapi: '5.54.0', node: process.versions.node });
});

test('a failed job is listed with its reason, and done when tried again', async () => {
  const { id, name, state } = await failedJob('stone');
  expect({ name, state }).toEqual({ name: STUMBLE.name, state: 'failed' });
  stumbles = false;
  await operator.post(`/platform/operation/jobs/${id}/retry`).expect(200);
  await until(() => Promise.resolve(passed.includes('stone')));
  await operator.post(`/platform/operation/jobs/${id}/retry`).expect(404);
});

test('a failed job that is deleted is never done, and the journal says by whom', async () => {
  const { id } = await failedJob('root');
  await operator.delete(`/platform/operation/jobs/${id}`).expect(200);
  expect((await read()).jobs.troubled.map((job) => job.id)).not.toContain(id);
  const entries = await inPlatform(() =>
    platform(strapi).journal.entries({ subject: 'platform.job' }),
  );
  expect(entries[0]).toMatchObject({
    action: 'deleted',
    label: STUMBLE.name,
    actor: { name: 'Hélène Cassan' },
  });
});

test('a backup of last night reassures, one of three days ago does not', async () => {
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const made = (finishedAt: Date, file: string) =>
    recordBackup(client, { startedAt: finishedAt, finishedAt, file, bytes: 1_000, missing: 0 });
  await client.query('delete from parvis_backups').catch(() => {});
  await made(hours(72), 'old.tar');
  expect((await read()).backup).toMatchObject({ isLate: true, last: { file: 'old.tar' } });
  await made(hours(6), 'night.tar');
  expect((await read()).backup).toMatchObject({
    isLate: false,
    last: { file: 'night.tar', bytes: 1_000 },
  });
  await client.end();
});

async function until<T>(found: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await found();
    if (value) return value;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('Not within ten seconds');
}
