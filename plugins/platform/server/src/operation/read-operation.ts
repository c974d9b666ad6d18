import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { systemClock } from '../domain/clock';
import { platform } from '../services';
import { isBackupLate } from './backup-age';
import { lastBackup } from './backup-records';

/** How the platform is, for the person who keeps it running. */
export type Operation = Awaited<ReturnType<typeof readOperation>>;

export async function readOperation(strapi: Core.Strapi) {
  const [jobs, mails, disks, backup, versions, others] = await Promise.all([
    readJobs(strapi),
    countMails(strapi),
    readDisks(strapi),
    readBackup(strapi),
    readVersions(strapi),
    platform(strapi).watched.read(),
  ]);
  return { jobs, mails, disks, backup, versions, others };
}

async function readJobs(strapi: Core.Strapi) {
  const { jobs } = platform(strapi);
  const [counts, troubled, waitingSince] = await Promise.all([
    jobs.counts(),
    jobs.desk.troubled(),
    jobs.desk.waitingSince(),
  ]);
  const retried = troubled.filter(({ state }) => state === 'retry').length;
  return { ...counts, retried, waitingSince, troubled };
}

/** Letters of all the sites: numbers only. */
async function countMails(strapi: Core.Strapi) {
  const { mail, scope } = platform(strapi);
  const counts = await scope.runInPlatform('operator’s page', () => mail.counts());
  const { queued = 0, sending = 0, refused = 0, failed = 0, doubtful = 0 } = counts;
  return { waiting: queued + sending, troubled: refused + failed, doubtful };
}

/** One line where data and media share a disk. */
async function readDisks(strapi: Core.Strapi) {
  const folders = [
    { what: 'data', path: platform(strapi).settings.dataDir },
    { what: 'media', path: resolve(strapi.dirs.static.public, 'uploads') },
  ] as const;
  const disks = await Promise.all(
    folders.map(async ({ what, path }) => {
      const { bavail, blocks, bsize, type } = await statfs(path);
      return { what, free: bavail * bsize, total: blocks * bsize, key: `${type} ${blocks}` };
    }),
  );
  const [data, media] = disks;
  const shown = data?.key === media?.key ? disks.slice(0, 1) : disks;
  return shown.map(({ key: _key, ...disk }) => disk);
}

async function readBackup(strapi: Core.Strapi) {
  const last = await lastBackup(strapi.db.connection);
  return { last, isLate: isBackupLate(last?.finishedAt ?? null, systemClock.now()) };
}

async function readVersions(strapi: Core.Strapi) {
  const { rows } = await strapi.db.connection.raw<{ rows: { server_version: string }[] }>(
    'show server_version',
  );
  return {
    parvis: versionIn(resolve(strapi.dirs.app.root, 'package.json')),
    strapi: strapi.config.get<string>('info.strapi'),
    node: process.versions.node,
    postgres: rows[0]?.server_version ?? '',
    runsSince: new Date(systemClock.now().getTime() - process.uptime() * 1_000),
  };
}

const versionIn = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
