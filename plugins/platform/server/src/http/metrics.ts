import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export const metrics = new Registry();

collectDefaultMetrics({ register: metrics, prefix: 'parvis_' });

/** Seconds per answered request that reached Koa; cached pages never do. */
export const requestSeconds = new Histogram({
  name: 'parvis_request_seconds',
  help: 'Duration of requests answered by the application, in seconds',
  labelNames: ['method', 'status', 'host_kind'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
});

export const queueGauge = new Gauge({
  name: 'parvis_jobs',
  help: 'Jobs by state',
  labelNames: ['state'],
  registers: [metrics],
});

export const mailGauge = new Gauge({
  name: 'parvis_mails',
  help: 'Mails that have not arrived, by state',
  labelNames: ['state'],
  registers: [metrics],
});

/** Zero while none was made: its age then alarms by itself. */
export const backupGauge = new Gauge({
  name: 'parvis_last_backup_seconds',
  help: 'When the last backup was finished, in seconds since 1970',
  registers: [metrics],
});

type Asker = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Without a configured token, only the machine itself may read the metrics. */
export function mayReadMetrics(token: string | undefined, asker: Asker): boolean {
  if (!token) return isThisMachine(asker);
  const given = Buffer.from((asker.headers.authorization ?? '').replace(/^Bearer /, ''));
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const HOST_OF_LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const LEFT_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whoever came through a proxy is somebody else, whatever they say that their address is. A proxy
 * that adds no header still passes on the public name that was asked for.
 */
const isThisMachine = ({ headers, socket }: Asker) =>
  LOOPBACK.includes(socket.remoteAddress ?? '') &&
  HOST_OF_LOOPBACK.test(headers.host ?? '') &&
  LEFT_BY_PROXIES.every((name) => headers[name] === undefined);
