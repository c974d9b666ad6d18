import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Job } from '#platform';
import { erase } from '../store/stored-files';

const payload = z.object({
  site: z.int(),
  files: z.array(z.looseObject({ hash: z.string(), ext: z.string() })),
});

export const ERASE_STORED_FILES = { name: 'media.erase-stored-files', payload };

/** Queued by the transaction that forgets the files, so that neither happens without the other. */
export const eraseStoredFiles = (strapi: Core.Strapi): Job<z.infer<typeof payload>> => ({
  ...ERASE_STORED_FILES,
  scope: 'site',
  batch: 10,
  run: ({ files }) => erase(strapi, files),
});
