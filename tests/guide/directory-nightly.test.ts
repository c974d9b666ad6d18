import { z } from 'zod';
import { guide } from '#guide';
import { platform } from '#platform';
import { strapi } from '../harness/booted';
import { serve } from './serve';
import { directoryOf, forgetDirectory, service } from './small-directory';

/** As the schedule queues it. */
const NIGHTLY = {
  name: 'guide.import-directory',
  payload: z.object({}),
  scope: 'platform' as const,
  run: () => Promise.resolve(),
};

const conditions: (string | undefined)[] = [];
const content = directoryOf(service('a', 'caf', ['46001']));

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await forgetDirectory();
  server = await serve((request, response) => {
    const known = request.headers['if-none-match'];
    conditions.push(known);
    response.writeHead(known ? 304 : 200, { etag: '"nuit"' }).end(known ? undefined : content);
  });
});
afterAll(() => server.close());
afterAll(forgetDirectory);

test('each night brings the directory once, and asks afterwards whether it changed', async () => {
  const { settings, jobs } = platform(strapi);
  const configured = jest.replaceProperty(settings.guide, 'directory', server.address);
  try {
    await jobs.enqueue(NIGHTLY, {});
    await lastImportIs('imported');
    await jobs.enqueue(NIGHTLY, {});
    await lastImportIs('unchanged');
    expect(conditions).toEqual([undefined, '"nuit"']);
    expect((await guide(strapi).directoryState()).inPlace).toMatchObject({ counters: 1 });
  } finally {
    configured.restore();
  }
});

async function lastImportIs(outcome: string) {
  for (let left = 100; left > 0; left -= 1) {
    if ((await guide(strapi).directoryState()).last?.outcome === outcome) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`the directory was never ${outcome}`);
}
