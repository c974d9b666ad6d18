import { z } from 'zod';
import type { Job } from './job';

/** Does nothing: that its row is completed every minute is what `/healthz` reads. */
export const heartbeat: Job<object> = {
  name: 'platform.heartbeat',
  payload: z.object({}),
  scope: 'platform',
  retries: 0,
  run: () => Promise.resolve(),
};
