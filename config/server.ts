import { readSettings } from '../plugins/platform/server/src/domain/settings';

export default () => {
  const settings = readSettings(process.env);
  return {
    host: settings.listen.host,
    port: settings.listen.port,
    url: settings.platformUrl,
    proxy: { koa: settings.behindProxy },
    app: { keys: settings.secrets.appKeys },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
