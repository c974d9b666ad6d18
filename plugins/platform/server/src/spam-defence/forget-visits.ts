import { z } from 'zod';
import type { Job } from '../jobs/job';
import type { SpamDefence } from './spam-defence';

/** Throws away counters, spent proofs and the salts of past days. */
export const forgetVisits = (spam: Pick<SpamDefence, 'forget'>): Job<object> => ({
  name: 'platform.forget-visits',
  payload: z.object({}),
  scope: 'platform',
  run: () => spam.forget(new Date()),
});
