import type { Core } from '@strapi/strapi';
import { systemClock } from '../domain';
import { platform } from '../services';

const ADDRESS = '/.well-known/security.txt';

/** Whoever found a weakness learns whom to tell: https://www.rfc-editor.org/rfc/rfc9116 */
export const securityTxt =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  (ctx, next) => {
    const { securityContact } = platform(strapi).settings;
    const reads = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (ctx.path !== ADDRESS || !securityContact || !reads) return next();
    ctx.set('Cache-Control', 'public, max-age=86400');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = securityText(securityContact, systemClock.now());
    return Promise.resolve();
  };

/** @param contact `mailto:…` or `https://…` */
export const securityText = (contact: string, now: Date): string =>
  `Contact: ${contact}\nExpires: ${inSixMonths(now).toISOString()}\nPreferred-Languages: fr, en\n`;

/** The same for a month: the file is asked again, and does not change each time. */
const inSixMonths = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6));
