import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Clock } from '../domain';
import type { Job } from '../jobs/job';

const DAY = 86_400_000;
const TEXT_KEPT_DAYS = 30;
const ROW_KEPT_DAYS = 365;

/** What ended a month ago loses its text, and a year ago everything. */
export async function forgetMails(strapi: Core.Strapi, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const mails = () => strapi.db.connection('mails');
  await mails()
    .whereNotNull('text')
    .where('ended_at', '<', ago(TEXT_KEPT_DAYS))
    .update({ text: null, html: null });
  await mails().where('ended_at', '<', ago(ROW_KEPT_DAYS)).delete();
}

/** Every night. */
export const forgetMailsJob = (strapi: Core.Strapi, clock: Clock): Job<object> => ({
  name: 'platform.forget-mails',
  payload: z.object({}),
  scope: 'platform',
  run: () => forgetMails(strapi, clock.now()),
});
