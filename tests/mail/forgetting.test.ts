import { platform } from '#platform';
import { cahors, inPlatform, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { until } from '../harness/smtp';
import { letterTo, mailIn, mailRow, queueFrom, somebody } from './outbox';
import { z } from 'zod';

const DAY = 86_400_000;

const endedDaysAgo = (documentId: string, days: number) =>
  inPlatform(() =>
    strapi.db
      .connection('mails')
      .where({ document_id: documentId })
      .update({ ended_at: new Date(Date.now() - days * DAY) }),
  );

async function sentDaysAgo(days: number): Promise<string> {
  const id = await queueFrom(await siteOf(cahors), letterTo(somebody()));
  await mailIn('sent', id);
  await endedDaysAgo(id, days);
  return id;
}

test('the text of a letter is destroyed after a month, and the letter after a year', async () => {
  const fresh = await sentDaysAgo(29);
  const monthOld = await sentDaysAgo(31);
  const yearOld = await sentDaysAgo(366);
  const nightly = { name: 'platform.forget-mails', payload: z.object({}) };
  await platform(strapi).jobs.enqueue(nightly, {});
  await until('the old letter to be gone', async () =>
    (await mailRow(yearOld)) === null ? true : undefined,
  );
  expect(await mailRow(monthOld)).toMatchObject({ state: 'sent', text: null });
  expect((await mailRow(fresh)).text).toContain('votre message est arrivé');
});
