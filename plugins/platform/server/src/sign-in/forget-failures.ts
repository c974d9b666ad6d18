import { z } from 'zod';
import type { Job } from '../jobs/job';
import type { SignInGate } from './sign-in-gate';

/** Throws away what is remembered of tries that no longer count. */
export const forgetFailures = (gate: Pick<SignInGate, 'forget'>): Job<object> => ({
  name: 'platform.forget-sign-in-failures',
  payload: z.object({}),
  scope: 'platform',
  run: () => gate.forget(),
});
