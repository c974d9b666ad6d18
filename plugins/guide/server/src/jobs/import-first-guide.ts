import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { platform, type Job } from '#platform';
import { AUDIENCES } from '../domain/audience';
import { rawReason, refusalSentence } from '../domain/guide-refusals';
import { guide } from '../services';
import { sourcesToTry } from './sources-to-try';

const payload = z.object({
  audience: z.enum(AUDIENCES),
  /** Addresses and paths, the best first. */
  from: z.array(z.string()),
  /** Name of a job to queue once another guide is there. */
  then: z.string().optional(),
});

/** A network that does not answer must not keep the next source waiting. */
const ANSWER_MS = 10_000;

/** For the demonstration: the first archive that can be had. */
export const importFirstGuide = (strapi: Core.Strapi): Job<z.infer<typeof payload>> => ({
  name: 'guide.import-first',
  payload,
  scope: 'platform',
  retries: 0,
  async run({ audience, from, then }) {
    const current = await guide(strapi).reading().currentGeneration(audience);
    for (const address of sourcesToTry(current, from)) {
      const order = { audience, from: address, acceptLoss: true, answerMs: ANSWER_MS };
      const fetched = await guide(strapi).apart().fetchGuide(order);
      if (fetched.ok) {
        if (then) await queue(strapi, then);
        return;
      }
      const { reason, details } = fetched;
      strapi.log.info(`guide: ${refusalSentence(reason, details)}${rawReason(details)}`);
    }
  },
});

const queue = (strapi: Core.Strapi, name: string) =>
  platform(strapi).jobs.enqueue({ name, payload: z.object({}) }, {});
