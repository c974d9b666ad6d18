import type { IncomingMessage } from 'node:http';
import { askedHeaders } from './asked-headers';

/**
 * The host name that a visitor asked, without its port. `X-Forwarded-Host` has no say, even behind
 * a proxy: the front door looks pages up by `Host`, and must keep none under another site's name.
 */
export const askedHost = (request: Pick<IncomingMessage, 'rawHeaders'>): string =>
  hostName(askedHeaders(request).host);

/** The name in a `Host` header. */
export function hostName(host: string): string {
  const colon = host.lastIndexOf(':');
  const isPort = colon >= 0 && /^\d*$/.test(host.slice(colon + 1));
  return (isPort ? host.slice(0, colon) : host).toLowerCase();
}
