import { statfs } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { platform } from '../services';

const MIN_FREE_RATIO = 0.05;
const KEPT_MS = 1_000;
const STALE_HEARTBEAT_MS = 5 * 60_000;

type Check = { readonly ok: boolean; readonly detail: string };

type VitalSigns = Awaited<ReturnType<typeof takeVitalSigns>>;

let taken: { readonly at: number; readonly signs: Promise<VitalSigns> } | undefined;

/**
 * Health of this instance: 200 when it can serve and keep work, 503 with the reason otherwise.
 * Taken at most once a second, however many ask.
 */
export function readVitalSigns(strapi: Core.Strapi): Promise<VitalSigns> {
  const now = Date.now();
  if (!taken || now - taken.at >= KEPT_MS) taken = { at: now, signs: takeVitalSigns(strapi) };
  return taken.signs;
}

async function takeVitalSigns(strapi: Core.Strapi) {
  const [database, queue, lastJob, mail, disk] = await Promise.all([
    attempt(async () => checkDatabase(strapi)),
    attempt(async () => checkQueue(strapi)),
    attempt(async () => checkLastJob(strapi)),
    attempt(async () => checkMail(strapi)),
    attempt(async () => checkDisk(platform(strapi).settings.dataDir)),
  ]);
  const checks = { database, queue, lastJob, mail, disk };
  return { ok: Object.values(checks).every((check) => check.ok), checks };
}

async function attempt(check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.name : 'unknown' };
  }
}

async function checkDatabase(strapi: Core.Strapi): Promise<Check> {
  await strapi.db.connection.raw('select 1');
  return { ok: true, detail: 'answers' };
}

async function checkQueue(strapi: Core.Strapi): Promise<Check> {
  const { queued, failed } = await platform(strapi).jobs.counts();
  return { ok: true, detail: `${queued} queued, ${failed} failed` };
}

async function checkMail(strapi: Core.Strapi): Promise<Check> {
  const { mail, scope } = platform(strapi);
  const counts = await scope.runInPlatform('health', () => mail.counts());
  const { queued = 0, sending = 0, refused = 0, doubtful = 0, failed = 0 } = counts;
  const troubled = refused + doubtful + failed;
  return { ok: true, detail: `${queued + sending} waiting, ${troubled} in trouble` };
}

async function checkDisk(directory: string): Promise<Check> {
  const { bavail, blocks } = await statfs(directory);
  const free = bavail / blocks;
  return { ok: free > MIN_FREE_RATIO, detail: `${Math.round(free * 100)} % free` };
}

async function checkLastJob(strapi: Core.Strapi): Promise<Check> {
  const { jobs, settings } = platform(strapi);
  const last = await jobs.lastCompletion();
  if (!last) return { ok: true, detail: 'none yet' };
  const late = Date.now() - last.getTime() > STALE_HEARTBEAT_MS;
  const startedLongAgo = process.uptime() * 1_000 > STALE_HEARTBEAT_MS;
  return { ok: !(late && startedLongAgo && settings.runsJobs), detail: last.toISOString() };
}
