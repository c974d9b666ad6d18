import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { PgBoss, type Job as BossJob, type JobResult } from 'pg-boss';
import { runInPlatform, runInSite } from '../scope/scope';
import type { Job, Jobs } from './job';
import { jsonTypes } from './json-types';
import { createJobDesk } from './job-desk';
import type { Schedule } from './schedule';
import { through } from './through-transaction';

const SCHEMA = 'jobs';
const POLLING_SECONDS = 2;
/** Of the longest job; one whose process died is noticed earlier, by its heartbeat. */
const LONGEST_SECONDS = 900;
const HEARTBEAT_SECONDS = 60;

interface Deps {
  readonly strapi: Core.Strapi;
  readonly connectionString: string;
  readonly schedules: readonly Schedule[];
  /** False for an operator command: it queues, and leaves the work to the server. */
  readonly runs: boolean;
}

type AnyJob = Job<object>;

/** Jobs on PostgreSQL: rows that a person can look at, taken once each whatever the instances. */
export function createJobs({ strapi, connectionString, schedules, runs }: Deps): Jobs {
  const defined = new Map<string, AnyJob>();
  const options = {
    connectionString,
    schema: SCHEMA,
    max: 3,
    application_name: 'parvis-jobs',
    supervise: runs,
    schedule: runs,
    types: jsonTypes,
  };
  const boss = new PgBoss(options);
  boss.on('error', (error) => strapi.log.error(`jobs: ${error.message}`));
  let started = false;

  async function prepare(job: AnyJob) {
    const { name, retries = 5, batch = 1 } = job;
    await boss.createQueue(name, {
      retryLimit: retries,
      retryBackoff: true,
      expireInSeconds: LONGEST_SECONDS * batch,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    });
    if (!runs) return;
    const working = {
      pollingIntervalSeconds: POLLING_SECONDS,
      batchSize: batch,
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const;
    await boss.work(name, working, (jobs) => runBatch(job, jobs as BossJob<object>[]));
  }

  return {
    async define(job) {
      const known = job as unknown as AnyJob;
      defined.set(job.name, known);
      if (started) await prepare(known);
    },
    async enqueue(job, payload, options = {}) {
      await strapi.db.transaction(async ({ trx }) => {
        await boss.send(job.name, job.payload.parse(payload), {
          ...options,
          db: through(trx as Knex.Transaction),
        });
      });
    },
    async start() {
      await boss.start();
      for (const job of defined.values()) await prepare(job);
      for (const { job, cron } of runs ? schedules : []) {
        await boss.schedule(job, cron, {}, { tz: 'Europe/Paris' });
      }
      started = true;
    },
    async stop() {
      if (started) await boss.stop({ graceful: true, timeout: 10_000 });
      started = false;
    },
    counts: () => countJobs(strapi),
    desk: createJobDesk(strapi, boss, SCHEMA),
    lastCompletion: () => lastCompletion(strapi),
  };
}

/** One after the other; what fails is tried again alone. */
async function runBatch(job: AnyJob, batch: BossJob<object>[]): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const { id, data } of batch) {
    results.push(
      await runOne(job, data).then(
        () => ({ id, status: 'completed' as const }),
        (error: unknown) => ({ id, status: 'failed' as const, output: error }),
      ),
    );
  }
  return results;
}

async function runOne(job: AnyJob, data: object) {
  const payload = job.payload.parse(data);
  await inScope(job, payload, () => job.run(payload));
}

function inScope(job: AnyJob, payload: object, work: () => Promise<void>) {
  if (job.scope === 'platform') return runInPlatform(`job ${job.name}`, work);
  return runInSite((payload as { site: number }).site, work);
}

async function countJobs(strapi: Core.Strapi) {
  const { rows } = await strapi.db.connection.raw<{
    rows: { queued: number; active: number; failed: number }[];
  }>(`select count(*) filter (where state in ('created', 'retry'))::int as queued,
             count(*) filter (where state = 'active')::int as active,
             count(*) filter (where state = 'failed')::int as failed
        from ${SCHEMA}.job`);
  return rows[0] ?? { queued: 0, active: 0, failed: 0 };
}

async function lastCompletion(strapi: Core.Strapi) {
  const { rows } = await strapi.db.connection.raw<{ rows: { last: Date | null }[] }>(
    `select max(completed_on) as last from ${SCHEMA}.job where state = 'completed'`,
  );
  return rows[0]?.last ?? null;
}
