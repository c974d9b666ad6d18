import type { IncomingMessage } from 'node:http';

/**
 * The host name that a visitor asked, without its port. `X-Forwarded-Host` has no say, even behind
 * a proxy: the front door looks pages up by `Host`, and must keep none under another site's name.
 */
export const askedHost = ({ headers }: Pick<IncomingMessage, 'headers'>): string =>
  (headers.host ?? '').toLowerCase().replace(/:\d*$/, '');
