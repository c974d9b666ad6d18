import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { requestSeconds } from './metrics';

const WELL_FORMED_ID = /^[\w-]{8,64}$/;

/**
 * Gives each request an id (a proxy's `X-Request-Id` is kept) and logs one structured line:
 * no address, no query string, no body, hence no personal data.
 */
export const requestLog =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const given = ctx.get('x-request-id');
    const requestId = WELL_FORMED_ID.test(given) ? given : randomUUID();
    ctx.state['requestId'] = requestId;
    ctx.set('X-Request-Id', requestId);
    const start = process.hrtime.bigint();
    try {
      await next();
    } finally {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      requestSeconds.observe(
        {
          method: ctx.method,
          status: ctx.status,
          host_kind: String(ctx.state['hostKind'] ?? 'platform'),
        },
        milliseconds / 1_000,
      );
      strapi.log.http(`${ctx.method} ${ctx.hostname}${ctx.path} ${ctx.status}`, {
        requestId,
        host: ctx.hostname,
        method: ctx.method,
        path: ctx.path,
        status: ctx.status,
        milliseconds: Math.round(milliseconds * 10) / 10,
      });
    }
  };
