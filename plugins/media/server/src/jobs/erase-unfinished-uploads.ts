import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { systemClock, type Job } from '#platform';
import { erase } from '../store/stored-files';
import { FILE } from '../store/strapi-upload';
import { unfinishedUploads } from '../store/unfinished-uploads';

const DAY_MS = 86_400_000;

/**
 * Every day, erases what uploads stored whose process was killed before their commit: begun more
 * than a day ago, with no row that names them.
 */
export const eraseUnfinishedUploads = (strapi: Core.Strapi): Job<object> => ({
  name: 'media.erase-unfinished-uploads',
  payload: z.object({}),
  scope: 'platform',
  async run() {
    const uploads = unfinishedUploads(strapi);
    const yesterday = new Date(systemClock.now().getTime() - DAY_MS);
    for await (const { hash, files } of uploads.begunBefore(yesterday)) {
      const kept = await strapi.db.query(FILE).count({ where: { hash } });
      if (kept === 0) await erase(strapi, files);
      await uploads.end(hash);
    }
  },
});
