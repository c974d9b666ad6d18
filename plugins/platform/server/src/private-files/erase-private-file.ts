import { z } from 'zod';
import type { Job } from '../jobs/job';
import type { PrivateStorage } from './private-storage';

const payload = z.object({ storedAs: z.string() });

export const ERASE_PRIVATE_FILE = { name: 'platform.erase-private-file', payload };

/** Queued by the transaction that forgets the file, so that neither happens without the other. */
export const erasePrivateFile = (storage: PrivateStorage): Job<z.infer<typeof payload>> => ({
  ...ERASE_PRIVATE_FILE,
  scope: 'platform',
  batch: 10,
  run: ({ storedAs }) => storage.remove(storedAs),
});
