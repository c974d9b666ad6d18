import request from 'supertest';
import { strapi } from '../harness/booted';

const ask = (path: string) => request(strapi.server.httpServer).get(path).set('Host', '10.0.0.7');

test('health says how the database, the queue and the disk are, on any host', async () => {
  const { body } = await ask('/healthz').expect(200);
  expect(body).toMatchObject({
    ok: true,
    checks: {
      database: { ok: true },
      queue: { ok: true },
      disk: { ok: true },
      lastJob: { ok: true },
    },
  });
});

test('metrics are in the format of Prometheus', async () => {
  await ask('/').expect(404);
  const { text, headers } = await ask('/metrics').expect(200);
  expect(headers['content-type']).toContain('text/plain');
  expect(text).toMatch(/^parvis_jobs\{state="queued"\} \d+$/m);
  expect(text).toContain('parvis_request_seconds_bucket');
});
