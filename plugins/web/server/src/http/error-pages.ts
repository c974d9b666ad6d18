import type { Core } from '@strapi/strapi';
import { renderErrorPage } from '../frame/render-page';
import type { PublicRequest } from '../routing/answer';
import type { Link } from '../views/types';
import { PLAIN_PAGES } from './plain-answers';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** 404, 410 and 500 in the site's look; a plain page if even that fails. */
export async function sendErrorPage(
  strapi: Core.Strapi,
  ctx: Context,
  request: PublicRequest,
  status: 404 | 410 | 500,
  suggestions: readonly Link[] = [],
): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  try {
    ctx.body = await renderErrorPage(strapi, request, status, suggestions);
  } catch (error) {
    strapi.log.error(error instanceof Error ? error : String(error));
    ctx.body = PLAIN_PAGES[status === 410 ? 404 : status];
  }
  ctx.status = status;
  ctx.type = 'html';
}
