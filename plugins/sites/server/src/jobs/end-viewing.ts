import type { Job } from '#platform';
import { z } from 'zod';

const payload = z.object({ id: z.uuid() });
type ViewingOver = z.infer<typeof payload>;

export const viewingOver = { name: 'sites.end-viewing', payload } as const;

/** Ends a view whose time is over; one that was left before is ended already. */
export const endViewingJob = (end: (id: string) => Promise<void>): Job<ViewingOver> => ({
  ...viewingOver,
  scope: 'platform',
  run: ({ id }) => end(id),
});
