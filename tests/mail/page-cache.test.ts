import { platform } from '#platform';
import { cardaillac, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { letterTo, mailIn, queueFrom, somebody } from './outbox';

test('a mail that comes and goes leaves the pages of its site in the cache', async () => {
  const site = await siteOf(cardaillac);
  const told: (number | null)[] = [];
  platform(strapi).siteChanges.subscribe((key) => void told.push(key));
  await new Promise((heard) => setTimeout(heard, 300));
  told.length = 0;
  await mailIn('sent', await queueFrom(site, letterTo(somebody())));
  await new Promise((heard) => setTimeout(heard, 300));
  expect(told).not.toContain(site.key);
});
