import { z } from 'zod';
import { platform } from '#platform';
import { cahors, inPlatform, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const note = { name: 'test.note', payload: z.object({ site: z.number(), text: z.string() }) };
const seen: { text: string; site: number | null }[] = [];

beforeAll(async () => {
  const { jobs, scope } = platform(strapi);
  await jobs.define({
    ...note,
    scope: 'site',
    run: ({ text }) => Promise.resolve(void seen.push({ text, site: scope.currentSite() })),
  });
});

const enqueue = (site: number, text: string) => platform(strapi).jobs.enqueue(note, { site, text });

async function until(found: () => boolean) {
  for (let tries = 0; tries < 80 && !found(); tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
}

test('a job runs with what it was given, in the scope of its site', async () => {
  const { key } = await siteOf(cahors);
  await enqueue(key, 'bonjour');
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ text: 'bonjour', site: key }]);
});

test('a job queued in a transaction that is undone never existed', async () => {
  const { key } = await siteOf(cahors);
  const undone = strapi.db.transaction(async () => {
    await enqueue(key, 'jamais');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const { rows } = await inPlatform(() =>
    strapi.db.connection.raw<{ rows: unknown[] }>(
      `select 1 from jobs.job where name = 'test.note' and data ->> 'text' = 'jamais'`,
    ),
  );
  expect(rows).toEqual([]);
});

test('a job whose payload is not of its form is refused when it is queued', async () => {
  const wrong = { site: 'Cahors' } as unknown as { site: number; text: string };
  await expect(platform(strapi).jobs.enqueue(note, wrong)).rejects.toThrow();
});
