import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Encoding, PageCache } from '../cache/page-cache';

/** Answers what the page cache holds before Koa sees the request; the rest goes on. */
export function installFrontDoor(server: Server, cache: PageCache): void {
  const [application] = server.listeners('request') as RequestListener[];
  if (!application) throw new Error('The HTTP server has no request listener yet');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!answerFromCache(cache, request, response)) application(request, response);
  });
}

/**
 * Key of a page in the cache: the host and the address as they were asked. Built assets, whose
 * address holds a hash of what they are, are the same for every host.
 */
export const cacheKey = (host: string, url: string): string =>
  url.startsWith('/assets/') ? `* ${url}` : `${host} ${url}`;

function answerFromCache(cache: PageCache, request: IncomingMessage, response: ServerResponse) {
  const { method, headers, url } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const entry = cache.get(cacheKey(headers.host ?? '', url ?? ''), Date.now());
  if (!entry) return false;
  if (headers['if-none-match']?.includes(entry.etag)) {
    response.writeHead(304, entry.unchangedHeaders).end();
    return true;
  }
  const variant = cache.variant(entry, preferredEncoding(headers['accept-encoding']));
  response.writeHead(entry.status, variant.headers).end(variant.body);
  return true;
}

export function preferredEncoding(accepted: string | string[] | undefined): Encoding {
  const list = String(accepted ?? '');
  if (/\bbr\b(?!;\s*q=0(\.0*)?(,|$))/.test(list)) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0*)?(,|$))/.test(list) ? 'gzip' : 'identity';
}
