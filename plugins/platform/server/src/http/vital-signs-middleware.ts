import type { Core } from '@strapi/strapi';
import { lastBackup } from '../operation/backup-records';
import { platform } from '../services';
import { backupGauge, mailGauge, mayReadMetrics, metrics, queueGauge } from './metrics';
import { readVitalSigns } from './vital-signs';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** It says what answers, and not whether all is well. */
const STRAPIS_OWN = '/_health';

/** `GET /healthz` and `GET /metrics`, on any host: a load balancer asks by address. */
export const vitalSigns =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    if (ctx.path === STRAPIS_OWN) {
      ctx.status = 404;
      return;
    }
    if (ctx.method !== 'GET') return next();
    if (ctx.path === '/healthz') {
      const { ok, checks } = await readVitalSigns(strapi);
      ctx.status = ok ? 200 : 503;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = isInsider(strapi, ctx) ? { ok, checks } : { ok };
      return;
    }
    if (ctx.path !== '/metrics') return next();
    if (!isInsider(strapi, ctx)) {
      ctx.status = 404;
      return;
    }
    for (const [state, count] of Object.entries(await platform(strapi).jobs.counts()))
      queueGauge.set({ state }, count);
    await countMails(strapi);
    const backup = await lastBackup(strapi.db.connection);
    backupGauge.set((backup?.finishedAt.getTime() ?? 0) / 1_000);
    ctx.set('Content-Type', metrics.contentType);
    ctx.body = await metrics.metrics();
  };

async function countMails(strapi: Core.Strapi) {
  const { mail, scope } = platform(strapi);
  const counts = await scope.runInPlatform('metrics', () => mail.counts());
  mailGauge.reset();
  for (const [state, count] of Object.entries(counts)) mailGauge.set({ state }, count);
}

/** Who may know more than whether all is well. */
const isInsider = (strapi: Core.Strapi, { req }: Context) =>
  mayReadMetrics(platform(strapi).settings.secrets.metricsToken, req);
