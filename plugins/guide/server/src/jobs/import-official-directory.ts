import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { platform, type Job } from '#platform';
import { directoryRefusalSentence } from '../domain/directory-refusals';
import { rawReason } from '../domain/guide-refusals';
import { guide } from '../services';

/** Each day, when the configuration says where the directory of the administration is. */
export const importOfficialDirectory = (strapi: Core.Strapi): Job<object> => ({
  name: 'guide.import-directory',
  payload: z.object({}),
  scope: 'platform',
  async run() {
    const { directory: from } = platform(strapi).settings.guide;
    if (!from) return;
    const imported = await guide(strapi).apart().importDirectory({ from });
    if (imported.ok) return;
    const { reason, details } = imported;
    const sentence = directoryRefusalSentence(reason, details);
    strapi.log.error(`${sentence}${rawReason(details)}`);
    // Tried again by the queue; what was refused would be refused again.
    if (reason === 'unreachable') throw new Error(sentence);
  },
});
