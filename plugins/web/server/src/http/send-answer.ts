import type { Core } from '@strapi/strapi';
import { etagOf, compress } from '../cache/page-cache';
import { renderPage } from '../frame/render-page';
import type { Keeping, PublicAnswer, PublicRequest } from '../routing/answer';
import { web } from '../services';
import { sendErrorPage } from './error-pages';
import { isShared, preferredEncoding } from './front-door';
import { NO_SNIFFING, securityHeaders } from './security-headers';

type Context = Parameters<Core.MiddlewareHandler>[0];

const REVALIDATE = 'public, max-age=0, must-revalidate';
const ANY_ORIGIN = ['Access-Control-Allow-Origin', '*'] as const;
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Writes a route's answer, and keeps it for the front door when it may be kept. */
export async function sendAnswer(
  strapi: Core.Strapi,
  ctx: Context,
  request: PublicRequest,
  { answer, generation }: { answer: PublicAnswer; generation: number },
): Promise<void> {
  switch (answer.kind) {
    case 'redirect':
      ctx.status = answer.permanent ? 301 : 302;
      ctx.set('Location', encodeURI(answer.to));
      return;
    case 'not-found':
      return sendErrorPage(strapi, ctx, request, 404);
    case 'gone':
      return sendErrorPage(strapi, ctx, request, 410, answer.instead);
    case 'page': {
      const rendered = await renderPage(strapi, request, answer);
      return send(strapi, ctx, request, {
        ...rendered,
        type: 'text/html; charset=utf-8',
        keep: answer.keep ?? true,
        generation,
      });
    }
    case 'file':
      return send(strapi, ctx, request, {
        body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body,
        type: answer.type,
        status: answer.status ?? 200,
        open: answer.open === true,
        staleAt: answer.staleAt ?? null,
        immutable: answer.immutable === true,
        keep: answer.keep ?? true,
        generation,
      });
  }
}

interface Outgoing {
  readonly body: Buffer;
  readonly type: string;
  readonly status: number;
  readonly staleAt: Date | null;
  readonly immutable?: boolean;
  readonly open?: boolean;
  readonly keep: Keeping;
  readonly generation: number;
}

function send(strapi: Core.Strapi, ctx: Context, request: PublicRequest, outgoing: Outgoing): void {
  const etag = etagOf(outgoing.body);
  const headers: (readonly [string, string])[] = [
    ...(isDocument(outgoing.type) ? securityHeaders(request.origin) : [NO_SNIFFING]),
    ['Content-Type', outgoing.type],
    ['Cache-Control', cacheControl(request, outgoing)],
    ...(outgoing.open ? [ANY_ORIGIN] : []),
    ['Vary', 'Accept-Encoding'],
    ['ETag', etag],
  ];
  if (mayKeep(request, outgoing)) {
    web(strapi).cache.store(
      request.key,
      {
        site: request.site.key,
        status: outgoing.status,
        headers,
        etag,
        body: outgoing.body,
        compressible: isCompressible(outgoing.type),
        staleAt: outgoing.staleAt?.getTime() ?? Infinity,
        ifRoom: outgoing.keep === 'if-room',
      },
      outgoing.generation,
    );
  }
  for (const [name] of securityHeaders(request.origin)) ctx.remove(name);
  writeBody(ctx, headers, etag, outgoing);
}

/** A page with a form is asked for anew, but the way back to it finds what was typed. */
function cacheControl({ previewing }: PublicRequest, { immutable, keep, type }: Outgoing): string {
  if (!keep) return type.startsWith('text/html') ? 'private, no-cache' : 'private, no-store';
  if (previewing) return 'private, no-store';
  return immutable ? IMMUTABLE : REVALIDATE;
}

/** A page of one site must not be kept where every host would find it. */
const mayKeep = ({ previewing, path }: PublicRequest, { immutable, keep }: Outgoing) =>
  keep !== false && !previewing && (immutable === true || !isShared(path));

function writeBody(
  ctx: Context,
  headers: readonly (readonly [string, string])[],
  etag: string,
  { body, status, type }: Outgoing,
) {
  for (const [name, value] of headers) ctx.set(name, value);
  if (ctx.get('if-none-match').includes(etag)) {
    ctx.status = 304;
    return;
  }
  const accepted = preferredEncoding(ctx.get('accept-encoding'));
  const encoding = isCompressible(type) ? accepted : 'identity';
  ctx.status = status;
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = compress(body, encoding);
}

/** What a browser can open as a page: the other files need fewer headers. */
const isDocument = (type: string) => /html|xml|svg/.test(type);

const isCompressible = (type: string) => !/^(font\/|image\/(png|jpeg|gif|webp)$)/.test(type);
