import request from 'supertest';
import { platformHost, strapi } from '../harness/booted';

const ask = (path: string, host = platformHost) =>
  request(strapi.server.httpServer).get(path).set('Host', host);

test('health answers on any host, and says no more than yes or no to strangers', async () => {
  const { body } = await ask('/healthz', '10.0.0.7').expect(200);
  expect(body).toEqual({ ok: true });
});

test('health tells the machine itself how the database, the queue and the disk are', async () => {
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

test('metrics are not for those whom a proxy of the machine speaks for', async () => {
  await ask('/metrics', 'cahors.localhost').expect(404);
  await ask('/metrics').set('X-Forwarded-For', '127.0.0.1').expect(404);
});

test('metrics are in the format of Prometheus', async () => {
  await ask('/', '10.0.0.7').expect(404);
  const { text, headers } = await ask('/metrics').expect(200);
  expect(headers['content-type']).toContain('text/plain');
  expect(text).toMatch(/^parvis_jobs\{state="queued"\} \d+$/m);
  expect(text).toContain('parvis_request_seconds_bucket');
});
