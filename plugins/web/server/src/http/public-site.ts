import type { Core } from '@strapi/strapi';
import { media } from '#media';
import { accidentOf, platform } from '#platform';
import { siteOrigin, sites, type SiteIdentity } from '#sites';
import { web } from '../services';
import { readAddress } from './address';
import { answerInPreparation, answerOutage, answerPlainly, refuseMethod } from './answer-plainly';
import { askedHeaders } from './asked-headers';
import { askedHost } from './asked-host';
import { answerKept } from './front-door';
import { mayPreview } from './preview';
import { publicRequest } from './public-request';
import { securityHeaders } from './security-headers';
import { sendAnswer } from './send-answer';
import { sendErrorPage } from './error-pages';
import { serveForm } from './serve-form';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Next = () => Promise<unknown>;

/** Addresses under a site's host that Strapi serves, but for those that a plugin answers. */
const SERVED_BY_STRAPI = /^\/(uploads|api)\//;

const READS = ['GET', 'HEAD'];

const isStrapis = (strapi: Core.Strapi, { method, path }: Context) =>
  SERVED_BY_STRAPI.test(path) && !(READS.includes(method) && web(strapi).routes.match(path));

/** A request for a site's host is answered here; the platform's own host goes on to Strapi. */
export const publicSite =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    const host = askedHost(ctx.req);
    const { platformDomain, platformUrl } = platform(strapi).settings;
    if (host === platformDomain) return next();
    for (const [name, value] of securityHeaders(platformUrl)) ctx.set(name, value);
    const found = await known(strapi, () => sites(strapi).directory.find(host));
    if (!found) return answerOutage(ctx);
    if (found.kind === 'unknown') return answerPlainly(ctx, 404);
    const { site } = found;
    if (site.launchedAt === null && !mayPreview(ctx, site)) return answerInPreparation(ctx);
    ctx.state['hostKind'] = 'site';
    if (found.kind === 'redirect')
      return moveToHost(ctx, siteOrigin(platformUrl, site.primaryHost));
    return serveSite(strapi, ctx, next, site);
  };

function serveSite(strapi: Core.Strapi, ctx: Context, next: Next, site: SiteIdentity) {
  return platform(strapi).scope.runInSite(site.key, async () => {
    if (isStrapis(strapi, ctx)) return passOn(strapi, ctx, next, site);
    const previewing = site.launchedAt === null;
    if (ctx.method === 'POST') return serveForm(strapi, ctx, site, previewing);
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return refuseMethod(ctx);
    return servePage(strapi, ctx, site, previewing);
  });
}

/** To Strapi; the files of a site are there on its own host only. */
async function passOn(strapi: Core.Strapi, ctx: Context, next: Next, site: SiteIdentity) {
  const address = readAddress(ctx.req.url ?? '/');
  if (!address.ok && address.status !== 301) return answerPlainly(ctx, address.status);
  if (!ctx.path.startsWith('/uploads/')) return next();
  if (!address.ok) return moveTo(ctx, address.to);
  const belongs = await known(strapi, () => media(strapi).belongsTo(site.key, address.path));
  if (belongs === null) return answerOutage(ctx);
  return belongs ? next() : answerPlainly(ctx, 404);
}

/** What the database had to be asked for; null when it cannot answer. */
async function known<T>(strapi: Core.Strapi, find: () => Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    const accident = accidentOf(error);
    if (!accident) throw error;
    strapi.log.error(`${accident.name}: ${String(error)}`);
    return null;
  }
}

async function servePage(
  strapi: Core.Strapi,
  ctx: Context,
  site: SiteIdentity,
  previewing: boolean,
) {
  const address = readAddress(ctx.req.url ?? '/');
  if (!address.ok && address.status === 301) return moveTo(ctx, address.to);
  if (!address.ok) return answerPlainly(ctx, address.status);
  const request = publicRequest(strapi, site, address, previewing);
  const { cache } = web(strapi);
  if (!previewing && answerKept(cache, request.key, askedHeaders(ctx.req), ctx.res)) {
    ctx.respond = false;
    return;
  }
  try {
    await sendAnswer(strapi, ctx, request, await web(strapi).answer(request));
  } catch (error) {
    strapi.log.error(error instanceof Error ? error : String(error));
    if (accidentOf(error)) return answerOutage(ctx);
    await sendErrorPage(strapi, ctx, request, 500);
  }
}

/** The same address on the site's own host. */
function moveToHost(ctx: Context, origin: string) {
  const url = ctx.req.url ?? '/';
  const address = readAddress(url);
  if (!address.ok && address.status !== 301) return answerPlainly(ctx, address.status);
  moveTo(ctx, origin + (address.ok ? url : address.to));
}

function moveTo(ctx: Context, to: string) {
  ctx.status = 301;
  ctx.set('Location', to);
  ctx.set('Cache-Control', 'public, max-age=300');
}
