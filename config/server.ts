import { readSettings } from '../plugins/platform/server/src/domain/settings';

export default () => {
  const settings = readSettings(process.env);
  return {
    host: settings.listen.host,
    port: settings.listen.port,
    url: settings.platformUrl,
    // Only the address that our own proxy added counts: those before it are the visitor's word.
    proxy: { koa: settings.behindProxy, maxIpsCount: 1 },
    app: { keys: settings.secrets.appKeys },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
