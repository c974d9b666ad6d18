import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Job } from '../jobs/job';
import type { PrivateFiles } from './private-files';

const payload = z.object({});

/** Each night: erases what interrupted uploads left on the disk. */
export const sweepPrivateFiles = (
  strapi: Core.Strapi,
  files: Pick<PrivateFiles, 'sweep'>,
): Job<z.infer<typeof payload>> => ({
  name: 'platform.sweep-private-files',
  payload,
  scope: 'platform',
  async run() {
    const erased = await files.sweep();
    if (erased > 0) strapi.log.info(`private files: ${erased} left by interrupted uploads, erased`);
  },
});
