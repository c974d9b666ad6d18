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

describe('jobs that come in a burst', () => {
  const burst = { name: 'test.burst', payload: z.object({ number: z.number() }) };
  const ran: number[] = [];

  beforeAll(() =>
    platform(strapi).jobs.define({
      ...burst,
      scope: 'platform',
      batch: 2,
      retries: 0,
      run({ number }) {
        ran.push(number);
        return number === 2 ? Promise.reject(new Error('the second')) : Promise.resolve();
      },
    }),
  );

  const statesOf = async () => {
    const { rows } = await inPlatform(() =>
      strapi.db.connection.raw<{ rows: { number: string; state: string }[] }>(
        `select data ->> 'number' as number, state from jobs.job where name = 'test.burst'
          order by 1`,
      ),
    );
    return rows.map(({ number, state }) => `${number} ${state}`);
  };

  test('are done one after the other without a pause, and one that fails spoils no other', async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const { jobs } = platform(strapi);
    await strapi.db.transaction(async () => {
      for (const number of numbers) await jobs.enqueue(burst, { number });
    });
    await until(() => ran.length > 0);
    const begun = Date.now();
    await until(() => ran.length === numbers.length);
    expect(Date.now() - begun).toBeLessThan(5_000);
    await new Promise((later) => setTimeout(later, 500));
    expect(ran.toSorted()).toEqual(numbers);
    expect(await statesOf()).toEqual(
      numbers.map((number) => `${number} ${number === 2 ? 'failed' : 'completed'}`),
    );
  });
});
