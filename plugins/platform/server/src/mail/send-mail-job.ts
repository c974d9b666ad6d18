import { z } from 'zod';
import type { Job } from '../jobs/job';
import type { Turn } from './mail';

const payload = z.object({
  site: z.number().int(),
  documentId: z.string(),
  round: z.number().int(),
  attempts: z.number().int(),
});

type MailToSend = z.infer<typeof payload>;

/** What is needed to queue it. */
export const mailToSend = { name: 'platform.send-mail', payload } as const;

export const sendMailJob = (send: (turn: Turn) => Promise<void>): Job<MailToSend> => ({
  ...mailToSend,
  scope: 'site',
  batch: 5,
  run: send,
});
