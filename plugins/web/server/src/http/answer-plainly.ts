import type { Core } from '@strapi/strapi';
import { IN_PREPARATION, PLAIN_PAGES } from './plain-answers';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Seconds after which a visitor may find the database back. */
const RETRY_AFTER = '30';

/** A page of a few words that belongs to no site. */
export function answerPlainly(ctx: Context, status: keyof typeof PLAIN_PAGES): void {
  ctx.status = status;
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'html';
  ctx.body = PLAIN_PAGES[status];
}

/** What is not there for visitors, and will be. */
export function answerInPreparation(ctx: Context): void {
  answerPlainly(ctx, 404);
  ctx.body = IN_PREPARATION;
}

export function refuseMethod(ctx: Context): void {
  ctx.set('Allow', 'GET, HEAD');
  answerPlainly(ctx, 405);
}

/** The database is out of reach. */
export function answerOutage(ctx: Context): void {
  ctx.set('Retry-After', RETRY_AFTER);
  answerPlainly(ctx, 503);
}
