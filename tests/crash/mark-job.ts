import { z } from 'zod';
import type { Core } from '@strapi/strapi';
import type { Job } from '#platform';

const payload = z.object({ number: z.number() });

export const LEAVE_MARK = { name: 'test.leave-mark', payload };

/** Leaves a row for each run, and the process that ran it. */
export const leaveMark = (strapi: Core.Strapi): Job<z.infer<typeof payload>> => ({
  ...LEAVE_MARK,
  scope: 'platform',
  batch: 2,
  async run({ number }) {
    await strapi.db.connection('test_marks').insert({ number, process: process.pid });
    await new Promise((later) => setTimeout(later, 100));
  },
});
