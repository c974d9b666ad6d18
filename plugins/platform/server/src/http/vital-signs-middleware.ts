import type { Core } from '@strapi/strapi';
import { platform } from '../services';
import { mayReadMetrics, metrics, queueGauge } from './metrics';
import { readVitalSigns } from './vital-signs';

/** `GET /healthz` and `GET /metrics`, on any host: a load balancer asks by address. */
export const vitalSigns =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    if (ctx.method !== 'GET') return next();
    if (ctx.path === '/healthz') {
      const signs = await readVitalSigns(strapi);
      ctx.status = signs.ok ? 200 : 503;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = signs;
      return;
    }
    if (ctx.path !== '/metrics') return next();
    const { settings, jobs } = platform(strapi);
    if (!mayReadMetrics(settings.secrets.metricsToken, ctx.req)) {
      ctx.status = 404;
      return;
    }
    for (const [state, count] of Object.entries(await jobs.counts()))
      queueGauge.set({ state }, count);
    ctx.set('Content-Type', metrics.contentType);
    ctx.body = await metrics.metrics();
  };
