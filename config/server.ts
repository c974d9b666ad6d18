import { readSettings } from '../plugins/platform/server/src/domain/settings';

const SECOND = 1_000;

/**
 * How long a visitor may take to say what they ask: a connection that sends drop by drop is closed.
 * The largest upload has five minutes, as the slow line of a town hall needs.
 */
const PATIENCE = {
  headersTimeout: 15 * SECOND,
  requestTimeout: 300 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
  // Above the minute that nginx keeps a connection to us: it never writes on one that we close.
  keepAliveTimeout: 65 * SECOND,
};

export default () => {
  const settings = readSettings(process.env);
  return {
    host: settings.listen.host,
    port: settings.listen.port,
    url: settings.platformUrl,
    // Only the address that our own proxy added counts: those before it are the visitor's word.
    proxy: { koa: settings.behindProxy, maxIpsCount: 1 },
    http: { serverOptions: PATIENCE },
    app: { keys: settings.secrets.appKeys },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
