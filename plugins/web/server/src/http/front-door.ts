import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Encoding, PageCache } from '../cache/page-cache';
import { askedHeaders, type AskedHeaders } from './asked-headers';
import { hostName } from './asked-host';

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
 * Key of a page in the cache: the host's name, and the address in its one canonical spelling. Built
 * assets, whose address holds a hash of what they are, are the same for every host.
 */
export const cacheKey = (host: string, address: string): string =>
  isShared(address) ? `* ${address}` : `${host} ${address}`;

/** Whether what is kept under the address is shown on every host. */
export const isShared = (address: string): boolean => address.startsWith('/assets/');

function answerFromCache(cache: PageCache, request: IncomingMessage, response: ServerResponse) {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const asked = askedHeaders(request);
  return answerKept(cache, cacheKey(hostName(asked.host), url), asked, response);
}

/** Sends what is kept under the key; false when nothing is. */
export function answerKept(
  cache: PageCache,
  key: string,
  { acceptEncoding, ifNoneMatch }: Pick<AskedHeaders, 'acceptEncoding' | 'ifNoneMatch'>,
  response: ServerResponse,
): boolean {
  const entry = cache.get(key, Date.now());
  if (!entry) return false;
  if (ifNoneMatch !== '' && ifNoneMatch.includes(entry.etag)) {
    response.writeHead(304, entry.unchangedHeaders).end();
    return true;
  }
  const variant = cache.variant(entry, preferredEncoding(acceptEncoding));
  response.writeHead(entry.status, variant.headers).end(variant.body);
  return true;
}

/** Browsers write the header in a few ways only; a crowd that writes others must not fill memory. */
const KNOWN_WAYS = 100;
const encodings = new Map<string, Encoding>();

/** The encoding that an `Accept-Encoding` header prefers, of those that are kept. */
export function preferredEncoding(accepted: string): Encoding {
  const known = encodings.get(accepted);
  if (known) return known;
  const encoding = readEncoding(accepted);
  if (encodings.size < KNOWN_WAYS) encodings.set(accepted, encoding);
  return encoding;
}

function readEncoding(accepted: string): Encoding {
  if (/\bbr\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}
