import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { systemClock } from '../domain/clock';
import type { Settings } from '../domain/settings';
import type { Jobs } from '../jobs/job';
import { clamd, noScanner } from './clamd';
import { erasePrivateFile } from './erase-private-file';
import { privateFileRows } from './private-file-rows';
import { createPrivateFiles, type PrivateFiles } from './private-files';
import { localStorage } from './private-storage';
import { sealingKey } from './sealing-keys';
import { sweepPrivateFiles } from './sweep-private-files';

/** The private files of this installation, and the jobs that erase them. */
export function openPrivateFiles(
  strapi: Core.Strapi,
  jobs: Jobs,
  { dataDir, privateFiles }: Pick<Settings, 'dataDir' | 'privateFiles'>,
): PrivateFiles & { defineJobs(): Promise<void> } {
  const { keys, scanner } = privateFiles;
  const [first, ...older] = keys.map((key) => sealingKey(Buffer.from(key, 'base64')));
  if (!first) throw new Error('The settings hold at least one key');
  const storage = localStorage(join(dataDir, 'private'));
  const files = createPrivateFiles({
    rows: privateFileRows(strapi, jobs),
    storage,
    scanner: scanner ? clamd(scanner) : noScanner,
    keys: [first, ...older],
    clock: systemClock,
  });
  return {
    ...files,
    async defineJobs() {
      await jobs.define(erasePrivateFile(storage));
      await jobs.define(sweepPrivateFiles(strapi, files));
    },
  };
}
