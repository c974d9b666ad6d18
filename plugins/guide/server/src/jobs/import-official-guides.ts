import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { platform, type Job } from '#platform';
import { AUDIENCES } from '../domain/audience';
import { rawReason, refusalSentence } from '../domain/guide-refusals';
import { guide } from '../services';
import { editorsToTell } from './tell-editors';

/** Each day, each audience whose address the configuration gives. */
export const importOfficialGuides = (strapi: Core.Strapi): Job<object> => ({
  name: 'guide.import-official',
  payload: z.object({}),
  scope: 'platform',
  async run() {
    const { addresses } = platform(strapi).settings.guide;
    const unreachable: string[] = [];
    for (const audience of AUDIENCES) {
      const from = addresses[audience];
      if (!from) continue;
      const fetched = await guide(strapi).apart().fetchGuide({ audience, from });
      if (fetched.ok) continue;
      const sentence = `guide ${audience}: ${refusalSentence(fetched.reason, fetched.details)}`;
      strapi.log.error(`${sentence}${rawReason(fetched.details)}`);
      if (fetched.reason === 'unreachable') unreachable.push(sentence);
    }
    await platform(strapi).jobs.enqueue(editorsToTell, {});
    // Tried again by the queue; what was refused would be refused again.
    if (unreachable.length > 0) throw new Error(unreachable.join(' '));
  },
});
